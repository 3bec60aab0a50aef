//! Looks at one value of an object.

use super::refuse::refuse;
use super::unclear::Unclear;
use serde::ser::{Impossible, SerializeStruct};
use serde::{Serialize, Serializer};

/// What `with` returns for the value of a key; `None` if the object lacks the key.
pub(super) fn value_of<T: Serialize + ?Sized, S: Serializer<Error = Unclear>>(
    object: &T,
    key: &'static str,
    with: S,
) -> Result<Option<S::Ok>, Unclear> {
    object.serialize(Probe { key, with: Some(with), found: None })
}

struct Probe<S: Serializer> {
    key: &'static str,
    with: Option<S>,
    found: Option<S::Ok>,
}

impl<S: Serializer<Error = Unclear>> Serializer for Probe<S> {
    type Ok = Option<S::Ok>;
    type Error = Unclear;
    type SerializeSeq = Impossible<Self::Ok, Unclear>;
    type SerializeTuple = Impossible<Self::Ok, Unclear>;
    type SerializeTupleStruct = Impossible<Self::Ok, Unclear>;
    type SerializeTupleVariant = Impossible<Self::Ok, Unclear>;
    type SerializeMap = Impossible<Self::Ok, Unclear>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<Self::Ok, Unclear>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unclear> {
        Ok(self)
    }

    refuse!(scalars others list map);
}

impl<S: Serializer<Error = Unclear>> SerializeStruct for Probe<S> {
    type Ok = Option<S::Ok>;
    type Error = Unclear;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unclear> {
        if key == self.key
            && let Some(with) = self.with.take()
        {
            self.found = Some(value.serialize(with)?);
        }
        Ok(())
    }

    fn end(self) -> Result<Self::Ok, Unclear> {
        Ok(self.found)
    }
}

/// Takes a text and nothing else.
pub(super) struct TextProbe<F>(pub(super) F);

impl<R, F: FnOnce(&str) -> Result<R, Unclear>> Serializer for TextProbe<F> {
    type Ok = R;
    type Error = Unclear;
    type SerializeSeq = Impossible<R, Unclear>;
    type SerializeTuple = Impossible<R, Unclear>;
    type SerializeTupleStruct = Impossible<R, Unclear>;
    type SerializeTupleVariant = Impossible<R, Unclear>;
    type SerializeMap = Impossible<R, Unclear>;
    type SerializeStruct = Impossible<R, Unclear>;
    type SerializeStructVariant = Impossible<R, Unclear>;

    #[inline]
    fn serialize_str(self, text: &str) -> Result<R, Unclear> {
        (self.0)(text)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        text: &'static str,
    ) -> Result<R, Unclear> {
        (self.0)(text)
    }

    refuse!(bool numbers others list map object);
}
