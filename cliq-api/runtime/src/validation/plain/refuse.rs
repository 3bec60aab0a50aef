//! Serializers that take few kinds of values.

/// Implements the methods of a serializer that refuse: each kind of value that is named.
macro_rules! refuse {
    () => {};
    (scalars $($rest:tt)*) => {
        refuse!(text numbers bool $($rest)*);
    };
    (bool $($rest:tt)*) => {
        fn serialize_bool(self, _: bool) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        refuse!($($rest)*);
    };
    (text $($rest:tt)*) => {
        fn serialize_str(self, _: &str) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        fn serialize_unit_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
        ) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        refuse!($($rest)*);
    };
    (numbers $($rest:tt)*) => {
        refuse!(@numbers
            serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
            serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64
        );
        refuse!($($rest)*);
    };
    // What no rule is found to allow without its JSON.
    (others $($rest:tt)*) => {
        refuse!(@numbers
            serialize_f32 f32, serialize_f64 f64, serialize_char char, serialize_bytes &[u8]
        );
        fn serialize_none(self) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        fn serialize_unit(self) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        fn serialize_unit_struct(self, _: &'static str) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        }
        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unclear> {
            Err(Unclear)
        }
        fn serialize_tuple_struct(
            self,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleStruct, Unclear> {
            Err(Unclear)
        }
        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, Unclear> {
            Err(Unclear)
        }
        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, Unclear> {
            Err(Unclear)
        }
        // These are transparent in JSON.
        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Unclear> {
            value.serialize(self)
        }
        fn serialize_newtype_struct<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            value: &T,
        ) -> Result<Self::Ok, Unclear> {
            value.serialize(self)
        }
        refuse!($($rest)*);
    };
    (list $($rest:tt)*) => {
        fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Unclear> {
            Err(Unclear)
        }
        refuse!($($rest)*);
    };
    (map $($rest:tt)*) => {
        fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unclear> {
            Err(Unclear)
        }
        refuse!($($rest)*);
    };
    (object $($rest:tt)*) => {
        fn serialize_struct(
            self,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStruct, Unclear> {
            Err(Unclear)
        }
        refuse!($($rest)*);
    };
    (@numbers $($name:ident $kind:ty),*) => {
        $(fn $name(self, _: $kind) -> Result<Self::Ok, Unclear> {
            Err(Unclear)
        })*
    };
}

pub(super) use refuse;
