//! What each kind of change means for users of the crate, and why.
//!
//! The reasons state what the generator (`emit`) makes of a document: arguments, setters, fields
//! of `#[non_exhaustive]` structs, open enumerations, descriptors.

use super::change::{Direction, Severity};
use Severity::{Additive, Breaking, None as Nothing};

/// Severity and reason.
pub(super) type Verdict = (Severity, &'static str);

/// What an object becomes in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Arguments of a method and setters of its request.
    Spread,
    /// Setters of a request that uploads files.
    Multipart,
    /// A struct.
    Type,
}

/// Where nothing is generated, nothing can break.
const NOT_GENERATED: Verdict =
    (Nothing, "nothing is generated for it: no request sends it and no answer of success holds it");

pub(super) const VERSION_ADDED: Verdict = (Additive, "it is a name space of its own");
pub(super) const VERSION_REMOVED: Verdict = (Breaking, "its whole name space is gone");
pub(super) const OPERATION_ADDED: Verdict = (Additive, "a handle has a method more");
pub(super) const OPERATION_REMOVED: Verdict =
    (Breaking, "the method, its request and its descriptor are gone");
pub(super) const OPERATION_RENAMED: Verdict =
    (Breaking, "method, request and descriptor are named after the id");
pub(super) const REQUEST_RENAMED: Verdict = (Breaking, "the type of the request has another name");
pub(super) const OPERATION_MOVED: Verdict =
    (Nothing, "the method is the same; only the request goes to another address");
pub(super) const PARAMETER_MOVED: Verdict =
    (Nothing, "the method is the same; only the value travels elsewhere");
pub(super) const PARAMETER_STYLE: Verdict =
    (Nothing, "the client writes every list of a query as one value with commas");
pub(super) const RETYPED_ARGUMENT: Verdict =
    (Breaking, "the argument or setter takes another type");
pub(super) const BODY_REMOVED: Verdict =
    (Breaking, "the arguments and setters that made the body are gone");
pub(super) const BODY_RETYPED: Verdict = (Breaking, "the method takes another type");
pub(super) const RESPONSE_RETYPED: Verdict = (Breaking, "the call gives another type");
pub(super) const SERVER: Verdict =
    (Nothing, "methods are the same; only requests go to another address");
pub(super) const PAYLOAD: Verdict =
    (Breaking, "awaiting the request gives another part of the answer, of another type");
pub(super) const IDEMPOTENCY: Verdict =
    (Nothing, "calls are the same; only whether a failed one is repeated differs");
pub(super) const COLUMN_ADDED: Verdict =
    (Additive, "rows are `#[non_exhaustive]`, and the new field is an option");
pub(super) const COLUMN_REMOVED: Verdict = (Breaking, "rows lose the field");
pub(super) const COLUMN_RETYPED: Verdict = (Breaking, "the field of rows has another type");
pub(super) const ERROR_CODE_ADDED: Verdict =
    (Additive, "the descriptor lists one code more; codes are text to programs");
pub(super) const ERROR_CODE_REMOVED: Verdict =
    (Nothing, "the descriptor lists one code less; codes are text to programs, and still read");
pub(super) const SCOPES_STRICTER: Verdict =
    (Breaking, "tokens that were enough so far lack a scope, and are refused");
pub(super) const SCOPES_LAXER: Verdict =
    (Additive, "every token that was enough so far still is, and others are too");
pub(super) const CONDITIONAL_SCOPE_ADDED: Verdict =
    (Breaking, "under the condition, tokens that were enough so far lack the scope");
pub(super) const CONDITIONAL_SCOPE_REMOVED: Verdict =
    (Additive, "every token that was enough so far still is");
pub(super) const RATE_LIMIT_STRICTER: Verdict =
    (Breaking, "a program that keeps to the old threshold passes the new one, and is locked out");
pub(super) const RATE_LIMIT_LAXER: Verdict =
    (Additive, "a program that keeps to the old threshold keeps to the new one");
pub(super) const LOCK_LONGER: Verdict =
    (Breaking, "a program that waits as long as the old lock is refused, and locked out anew");
pub(super) const LOCK_SHORTER: Verdict = (Additive, "waiting as long as the old lock is enough");
pub(super) const ASSUMPTION: Verdict =
    (Nothing, "the figures are the same; only how sure they are has changed");
pub(super) const SCHEMA_UNUSED: Verdict = (Nothing, "no operation reaches it");
pub(super) const EXAMPLE: Verdict =
    (Nothing, "examples feed the sandbox and the tests, and no public item");
pub(super) const TEXT: Verdict = (Nothing, "documentation only");
pub(super) const OTHER: Verdict = (Nothing, "the generator does not read it");

pub(super) const fn parameter_added(required: bool) -> Verdict {
    if required {
        (Breaking, "a required parameter is an argument of the method")
    } else {
        (Additive, "an optional parameter is one more setter")
    }
}

pub(super) const fn parameter_removed(required: bool) -> Verdict {
    if required {
        (Breaking, "the method has an argument less")
    } else {
        (Breaking, "the setter is gone")
    }
}

/// `same_name`: both names are the same in Rust.
pub(super) const fn parameter_renamed(required: bool, same_name: bool) -> Verdict {
    match (required, same_name) {
        (true, _) => (Nothing, "arguments have positions; only the name on the wire is another"),
        (false, true) => {
            (Nothing, "the setter has the same name; only that on the wire is another")
        }
        (false, false) => (Breaking, "the setter has another name"),
    }
}

pub(super) const fn parameter_required(required: bool) -> Verdict {
    if required {
        (Breaking, "the setter is gone, and the method has one more argument")
    } else {
        (Breaking, "the method has an argument less; a setter takes its place")
    }
}

/// `arguments`: the body brings arguments, or is one.
pub(super) const fn body_added(arguments: bool) -> Verdict {
    if arguments {
        (Breaking, "the method has one more argument at least")
    } else {
        (Additive, "the request has more setters")
    }
}

/// `whole`: the body is handed over whole, and not made of arguments and setters.
pub(super) const fn body_required(whole: bool, required: bool) -> Verdict {
    match (whole, required) {
        (true, true) => {
            (Breaking, "the setter of the body is gone, and the method has an argument more")
        }
        (true, false) => (Breaking, "the argument is gone; a setter takes its place"),
        (false, _) => (Nothing, "arguments and setters stay; an empty body is sent or left out"),
    }
}

/// `narrowed`: a type that was there is gone.
pub(super) const fn request_content_type(narrowed: bool) -> Verdict {
    if narrowed {
        (Breaking, "the body is made in another way, and the old one is refused")
    } else {
        (Additive, "the old form of the body is still taken")
    }
}

pub(super) const fn response_form(same: bool) -> Verdict {
    if same { (Nothing, "the call gives the same type") } else { RESPONSE_RETYPED }
}

pub(super) const fn failure() -> Verdict {
    (Nothing, "the runtime tells failures by status and body, not by the document")
}

/// `defaulted`: the struct has `Default` now and loses it.
pub(super) fn field_added(
    direction: Direction,
    form: Form,
    required: bool,
    defaulted: bool,
) -> Verdict {
    match (form, required) {
        (Form::Spread, true) => (Breaking, "a required key of a body is an argument of the method"),
        (Form::Multipart, true) => (Breaking, "uploads that do not set it are refused"),
        (Form::Spread | Form::Multipart, false) => {
            (Additive, "an optional key of a body is one more setter")
        }
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, true) if direction.is_sent() => {
            (Breaking, "`new` has one more argument, and what was sent so far is refused")
        }
        (Form::Type, true) if defaulted => {
            (Breaking, "a struct with a field that is always there has no `Default`")
        }
        (Form::Type, false) if direction.is_sent() => {
            (Additive, "structs are `#[non_exhaustive]`; there is one more field and setter")
        }
        (Form::Type, _) => (Additive, "structs are `#[non_exhaustive]`; there is one more field"),
    }
}

pub(super) fn field_removed(direction: Direction, form: Form, required: bool) -> Verdict {
    match (form, required) {
        (Form::Spread, true) => (Breaking, "the method has an argument less"),
        (Form::Spread | Form::Multipart, _) => (Breaking, "the setter is gone"),
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, _) => (Breaking, "the struct loses the field"),
    }
}

/// `same_name`: both names are the same in Rust.
pub(super) fn field_renamed(
    direction: Direction,
    form: Form,
    required: bool,
    same_name: bool,
) -> Verdict {
    match form {
        Form::Type if direction == Direction::Neither => NOT_GENERATED,
        _ if same_name => {
            (Nothing, "the name in Rust is the same; only that on the wire is another")
        }
        Form::Spread => parameter_renamed(required, same_name),
        Form::Multipart => parameter_renamed(false, same_name),
        Form::Type => (Breaking, "the field has another name"),
    }
}

pub(super) fn field_retyped(direction: Direction, form: Form) -> Verdict {
    match form {
        Form::Spread | Form::Multipart => RETYPED_ARGUMENT,
        Form::Type if direction == Direction::Neither => NOT_GENERATED,
        Form::Type => (Breaking, "the field has another type"),
    }
}

pub(super) fn field_required(direction: Direction, form: Form, required: bool) -> Verdict {
    match (form, required) {
        (Form::Spread, _) => parameter_required(required),
        (Form::Multipart, true) => (Breaking, "uploads that do not set it are refused"),
        (Form::Multipart, false) => (Additive, "the setter stays; it may be left out"),
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, true) if direction.is_sent() => {
            (Breaking, "`new` has one more argument, and the field's `Option<T>` becomes `T`")
        }
        (Form::Type, false) if direction.is_sent() => {
            (Breaking, "`new` has an argument less, and the field's `T` becomes `Option<T>`")
        }
        (Form::Type, true) => (Breaking, "the field's type `Option<T>` becomes `T`"),
        (Form::Type, false) => (Breaking, "the field's type `T` becomes `Option<T>`"),
    }
}

pub(super) fn keys_open(direction: Direction, open: bool) -> Verdict {
    match (direction, open) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response | Direction::Both, _) => {
            (Nothing, "types that are read keep keys that are not described either way")
        }
        (_, true) => (Additive, "there is `extra` for keys that are not described"),
        (_, false) => (Breaking, "`extra`, with keys that are not described, is gone"),
    }
}

/// `named`: the values are variants in Rust.
pub(super) fn enum_value_added(direction: Direction, named: bool) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        Direction::Response | Direction::Both if named => {
            (Additive, "enumerations are open: a value not known so far was read all the same")
        }
        Direction::Response => (Nothing, "the type is the same; the value was read all the same"),
        _ if named => (Additive, "there is one more variant to send"),
        _ => (Additive, "one more value is taken; the type is the same"),
    }
}

/// `named`: the values are variants in Rust.
pub(super) fn enum_value_removed(direction: Direction, named: bool) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ if named => (Breaking, "the variant is gone"),
        Direction::Response => (Nothing, "the type is the same; the value is read all the same"),
        _ => (Breaking, "calls that send it are refused; the type is the same"),
    }
}

pub(super) fn enum_value_renamed(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Breaking, "the variant has another name"),
    }
}

/// `union`: each of the types is a variant; else the first is the type, and the others are
/// spellings that it reads.
pub(super) fn alternative(direction: Direction, union: bool, added: bool) -> Verdict {
    match (direction, union, added) {
        (Direction::Neither, ..) => NOT_GENERATED,
        (_, false, _) => (Nothing, "another way to write the value; its type in Rust is the same"),
        (_, true, true) => (Additive, "unions are `#[non_exhaustive]`; there is one more variant"),
        (_, true, false) => (Breaking, "the variant is gone"),
    }
}

pub(super) fn limit(direction: Direction, stricter: bool) -> Verdict {
    match (direction, stricter) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => (Nothing, "answers are not held against limits"),
        (_, true) => (Breaking, "at run time: values that were taken so far are refused"),
        (_, false) => (Additive, "values that were refused so far are taken"),
    }
}

/// A rule that is only warned of.
pub(super) fn warning(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Nothing, "it is only warned of; nothing is refused for it"),
    }
}

/// `laxer`: every value of the old format is of the new one too.
pub(super) fn format(direction: Direction, laxer: bool) -> Verdict {
    match (direction, laxer) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => (Nothing, "the type in Rust is the same"),
        (_, true) => (Additive, "values that were refused so far are taken"),
        (_, false) => (Breaking, "at run time: values that were taken so far may be refused"),
    }
}

/// `stated`: there was a default, and there is one.
pub(super) fn default(direction: Direction, stated: bool) -> Verdict {
    match (direction, stated) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => (Nothing, "what answers leave out is absent in Rust too"),
        (_, true) => (Breaking, "at run time: calls that leave it out mean something else"),
        (_, false) => (Nothing, "the client sends no defaults; it is only stated, or not"),
    }
}

pub(super) fn schema_retyped(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Breaking, "the name stands for another type"),
    }
}

pub(super) fn schema_renamed(direction: Direction, form: Form) -> Verdict {
    match (direction, form) {
        (Direction::Neither, _) => NOT_GENERATED,
        (_, Form::Type) => (Breaking, "types are named after schemas"),
        (_, Form::Spread | Form::Multipart) => (Nothing, "the type is no public one"),
    }
}

/// `from_common`: it stood in `common.yaml`, whose types have no module of their own.
pub(super) fn schema_moved(direction: Direction, from_common: bool) -> Verdict {
    match (direction, from_common) {
        (Direction::Neither, _) => NOT_GENERATED,
        (_, true) => (Additive, "`types` has it as before, and a module's own `types` has it too"),
        (_, false) => {
            (Breaking, "a module's own `types` has lost it; `cliq_api::types` has it as before")
        }
    }
}

/// `list`: the client reads the operation's answers in pages by itself.
pub(super) const fn pagination_added(list: bool) -> Verdict {
    if list {
        (Additive, "the request has `pages` and `stream` too")
    } else {
        (Nothing, "only the descriptor tells; there is no list in the answer")
    }
}

pub(super) const fn pagination_removed(list: bool) -> Verdict {
    if list {
        (Breaking, "the request loses `pages` and `stream`")
    } else {
        (Nothing, "only the descriptor tells; there was no list in the answer")
    }
}

/// What a change of the pagination takes or gives.
pub(super) const fn pagination_changed(lost: bool, gained: bool) -> Verdict {
    match (lost, gained) {
        (true, _) => (Breaking, "the request loses a way to read the list, or gives other items"),
        (false, true) => (Additive, "the request has one more way to read the list"),
        (false, false) => (Nothing, "the client asks for the next page in another way by itself"),
    }
}
