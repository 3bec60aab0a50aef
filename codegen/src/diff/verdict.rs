//! The severity of each kind of change for users of the crate, and the reason.
//!
//! Reasons refer to what the generator (`emit`) emits: arguments, setters, fields of
//! `#[non_exhaustive]` structs, open enumerations, descriptors.

use super::change::{Direction, Severity};
use Severity::{Additive, Breaking, None as Nothing};

/// Severity and reason.
pub(super) type Verdict = (Severity, &'static str);

/// How an object is represented in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Arguments of a method and setters of its request.
    Spread,
    /// Setters of a request that uploads files.
    Multipart,
    /// A struct.
    Type,
}

/// Schemas without generated code cannot break users.
const NOT_GENERATED: Verdict =
    (Nothing, "no code is generated for it: it is in no request and no successful response");

pub(super) const VERSION_ADDED: Verdict = (Additive, "the version has its own namespace");
pub(super) const VERSION_REMOVED: Verdict = (Breaking, "the namespace of the version is removed");
pub(super) const OPERATION_ADDED: Verdict = (Additive, "adds a method to a handle");
pub(super) const OPERATION_REMOVED: Verdict =
    (Breaking, "removes the method, its request and its descriptor");
pub(super) const OPERATION_RENAMED: Verdict =
    (Breaking, "the method, the request and the descriptor are named after the ID");
pub(super) const REQUEST_RENAMED: Verdict = (Breaking, "renames the type of the request");
pub(super) const OPERATION_MOVED: Verdict =
    (Nothing, "the method is unchanged; only the URL of the request changes");
pub(super) const PARAMETER_MOVED: Verdict =
    (Nothing, "the method is unchanged; only the location of the value in the request changes");
pub(super) const PARAMETER_STYLE: Verdict =
    (Nothing, "the client always sends a list in a query as one comma-separated value");
pub(super) const RETYPED_ARGUMENT: Verdict =
    (Breaking, "changes the type of the argument or setter");
pub(super) const BODY_REMOVED: Verdict =
    (Breaking, "removes the arguments and setters of the body");
pub(super) const BODY_RETYPED: Verdict = (Breaking, "changes the type that the method accepts");
pub(super) const RESPONSE_RETYPED: Verdict = (Breaking, "changes the type that the call returns");
pub(super) const SERVER: Verdict =
    (Nothing, "methods are unchanged; only the URLs of requests change");
pub(super) const PAYLOAD: Verdict =
    (Breaking, "awaiting the request returns another part of the response, with another type");
pub(super) const IDEMPOTENCY: Verdict =
    (Nothing, "calls are unchanged; only the retry of failed calls changes");
pub(super) const COLUMN_ADDED: Verdict =
    (Additive, "rows are `#[non_exhaustive]`, and the new field is an `Option`");
pub(super) const COLUMN_REMOVED: Verdict = (Breaking, "removes the field from rows");
pub(super) const COLUMN_RETYPED: Verdict = (Breaking, "changes the type of the field of rows");
pub(super) const ERROR_CODE_ADDED: Verdict =
    (Additive, "adds a code to the descriptor; programs read codes as text");
pub(super) const ERROR_CODE_REMOVED: Verdict = (
    Nothing,
    "removes a code from the descriptor; programs read codes as text, and the code is still read",
);
pub(super) const SCOPES_STRICTER: Verdict =
    (Breaking, "tokens with the previous scopes are rejected");
pub(super) const SCOPES_LAXER: Verdict =
    (Additive, "tokens with the previous scopes are still accepted");
pub(super) const CONDITIONAL_SCOPE_ADDED: Verdict =
    (Breaking, "tokens with the previous scopes are rejected if the condition applies");
pub(super) const CONDITIONAL_SCOPE_REMOVED: Verdict =
    (Additive, "tokens with the previous scopes are still accepted");
pub(super) const RATE_LIMIT_STRICTER: Verdict =
    (Breaking, "a program within the previous rate limit exceeds the new one, and is locked out");
pub(super) const RATE_LIMIT_LAXER: Verdict =
    (Additive, "a program within the previous rate limit is within the new one");
pub(super) const LOCK_LONGER: Verdict =
    (Breaking, "a program that waits for the previous lockout is locked out again");
pub(super) const LOCK_SHORTER: Verdict =
    (Additive, "waiting for the previous lockout is sufficient");
pub(super) const ASSUMPTION: Verdict =
    (Nothing, "the values are unchanged; only their certainty changes");
pub(super) const SCHEMA_UNUSED: Verdict = (Nothing, "no operation uses it");
pub(super) const EXAMPLE: Verdict =
    (Nothing, "examples are used by the sandbox and the tests, not by public items");
pub(super) const TEXT: Verdict = (Nothing, "documentation only");
pub(super) const OTHER: Verdict = (Nothing, "the generator does not read it");

pub(super) const fn parameter_added(required: bool) -> Verdict {
    if required {
        (Breaking, "a required parameter is an argument of the method")
    } else {
        (Additive, "an optional parameter adds a setter")
    }
}

pub(super) const fn parameter_removed(required: bool) -> Verdict {
    if required {
        (Breaking, "removes an argument of the method")
    } else {
        (Breaking, "removes the setter")
    }
}

/// `same_name`: both names are the same in Rust.
pub(super) const fn parameter_renamed(required: bool, same_name: bool) -> Verdict {
    match (required, same_name) {
        (true, _) => (Nothing, "arguments are positional; only the name in the request changes"),
        (false, true) => {
            (Nothing, "the name of the setter is unchanged; only the name in the request changes")
        }
        (false, false) => (Breaking, "renames the setter"),
    }
}

pub(super) const fn parameter_required(required: bool) -> Verdict {
    if required {
        (Breaking, "replaces the setter by an argument of the method")
    } else {
        (Breaking, "replaces the argument of the method by a setter")
    }
}

/// `arguments`: the body adds arguments, or is an argument.
pub(super) const fn body_added(arguments: bool) -> Verdict {
    if arguments {
        (Breaking, "adds at least one argument to the method")
    } else {
        (Additive, "adds setters to the request")
    }
}

/// `whole`: the body is one argument; its keys are not arguments and setters.
pub(super) const fn body_required(whole: bool, required: bool) -> Verdict {
    match (whole, required) {
        (true, true) => (Breaking, "replaces the setter of the body by an argument of the method"),
        (true, false) => (Breaking, "replaces the argument by a setter"),
        (false, _) => (
            Nothing,
            "arguments and setters are unchanged; only whether an empty body is sent changes",
        ),
    }
}

/// `narrowed`: a content type was removed.
pub(super) const fn request_content_type(narrowed: bool) -> Verdict {
    if narrowed {
        (Breaking, "the body has another format, and the previous format is rejected")
    } else {
        (Additive, "the previous format of the body is still accepted")
    }
}

pub(super) const fn response_form(same: bool) -> Verdict {
    if same { (Nothing, "the call returns the same type") } else { RESPONSE_RETYPED }
}

pub(super) const fn failure() -> Verdict {
    (Nothing, "the runtime classifies failures by status and body, not by the document")
}

/// `defaulted`: the struct implements `Default`, and no longer does.
pub(super) fn field_added(
    direction: Direction,
    form: Form,
    required: bool,
    defaulted: bool,
) -> Verdict {
    match (form, required) {
        (Form::Spread, true) => (Breaking, "a required key of a body is an argument of the method"),
        (Form::Multipart, true) => (Breaking, "uploads that do not set it are rejected"),
        (Form::Spread | Form::Multipart, false) => {
            (Additive, "an optional key of a body adds a setter")
        }
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, true) if direction.is_sent() => {
            (Breaking, "adds an argument to `new`; requests without it are rejected")
        }
        (Form::Type, true) if defaulted => {
            (Breaking, "a struct with a required field does not implement `Default`")
        }
        (Form::Type, false) if direction.is_sent() => {
            (Additive, "structs are `#[non_exhaustive]`; adds a field and a setter")
        }
        (Form::Type, _) => (Additive, "structs are `#[non_exhaustive]`; adds a field"),
    }
}

pub(super) fn field_removed(direction: Direction, form: Form, required: bool) -> Verdict {
    match (form, required) {
        (Form::Spread, true) => (Breaking, "removes an argument of the method"),
        (Form::Spread | Form::Multipart, _) => (Breaking, "removes the setter"),
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, _) => (Breaking, "removes the field of the struct"),
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
        _ if same_name => (Nothing, "the name in Rust is unchanged; only the name in JSON changes"),
        Form::Spread => parameter_renamed(required, same_name),
        Form::Multipart => parameter_renamed(false, same_name),
        Form::Type => (Breaking, "renames the field"),
    }
}

pub(super) fn field_retyped(direction: Direction, form: Form) -> Verdict {
    match form {
        Form::Spread | Form::Multipart => RETYPED_ARGUMENT,
        Form::Type if direction == Direction::Neither => NOT_GENERATED,
        Form::Type => (Breaking, "changes the type of the field"),
    }
}

pub(super) fn field_required(direction: Direction, form: Form, required: bool) -> Verdict {
    match (form, required) {
        (Form::Spread, _) => parameter_required(required),
        (Form::Multipart, true) => (Breaking, "uploads that do not set it are rejected"),
        (Form::Multipart, false) => {
            (Additive, "the setter is unchanged; setting it becomes optional")
        }
        (Form::Type, _) if direction == Direction::Neither => NOT_GENERATED,
        (Form::Type, true) if direction.is_sent() => (
            Breaking,
            "adds an argument to `new`; the type of the field changes from `Option<T>` to `T`",
        ),
        (Form::Type, false) if direction.is_sent() => (
            Breaking,
            "removes an argument of `new`; the type of the field changes from `T` to `Option<T>`",
        ),
        (Form::Type, true) => (Breaking, "the type of the field changes from `Option<T>` to `T`"),
        (Form::Type, false) => (Breaking, "the type of the field changes from `T` to `Option<T>`"),
    }
}

pub(super) fn keys_open(direction: Direction, open: bool) -> Verdict {
    match (direction, open) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response | Direction::Both, _) => {
            (Nothing, "types of responses keep undocumented keys in either case")
        }
        (_, true) => (Additive, "adds `extra` for undocumented keys"),
        (_, false) => (Breaking, "removes `extra`, the undocumented keys"),
    }
}

/// `named`: the values are variants in Rust.
pub(super) fn enum_value_added(direction: Direction, named: bool) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        Direction::Response | Direction::Both if named => {
            (Additive, "enumerations are open: the value was already read as unknown")
        }
        Direction::Response => (Nothing, "the type is unchanged; the value was already read"),
        _ if named => (Additive, "adds a variant that can be sent"),
        _ => (Additive, "another value is accepted; the type is unchanged"),
    }
}

/// `named`: the values are variants in Rust.
pub(super) fn enum_value_removed(direction: Direction, named: bool) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ if named => (Breaking, "removes the variant"),
        Direction::Response => (Nothing, "the type is unchanged; the value is still read"),
        _ => (Breaking, "calls that send it are rejected; the type is unchanged"),
    }
}

pub(super) fn enum_value_renamed(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Breaking, "renames the variant"),
    }
}

/// `union`: each type is a variant; otherwise, the first is the type, and the others are
/// encodings that it reads.
pub(super) fn alternative(direction: Direction, union: bool, added: bool) -> Verdict {
    match (direction, union, added) {
        (Direction::Neither, ..) => NOT_GENERATED,
        (_, false, _) => (Nothing, "another encoding of the value; its type in Rust is unchanged"),
        (_, true, true) => (Additive, "unions are `#[non_exhaustive]`; adds a variant"),
        (_, true, false) => (Breaking, "removes the variant"),
    }
}

pub(super) fn limit(direction: Direction, stricter: bool) -> Verdict {
    match (direction, stricter) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => (Nothing, "responses are not validated against limits"),
        (_, true) => (Breaking, "at run time: values that were accepted are rejected"),
        (_, false) => (Additive, "values that were rejected are accepted"),
    }
}

/// A rule whose violation is only a warning.
pub(super) fn warning(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Nothing, "a violation is only a warning; nothing is rejected"),
    }
}

/// `laxer`: every value of the old format is valid in the new one.
pub(super) fn format(direction: Direction, laxer: bool) -> Verdict {
    match (direction, laxer) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => (Nothing, "the type in Rust is unchanged"),
        (_, true) => (Additive, "values that were rejected are accepted"),
        (_, false) => (Breaking, "at run time: values that were accepted may be rejected"),
    }
}

/// `stated`: both documents state a default.
pub(super) fn default(direction: Direction, stated: bool) -> Verdict {
    match (direction, stated) {
        (Direction::Neither, _) => NOT_GENERATED,
        (Direction::Response, _) => {
            (Nothing, "a key that is missing in a response is `None` in Rust")
        }
        (_, true) => (Breaking, "at run time: calls that omit it have another meaning"),
        (_, false) => {
            (Nothing, "the client sends no defaults; only the statement of the document changes")
        }
    }
}

pub(super) fn schema_retyped(direction: Direction) -> Verdict {
    match direction {
        Direction::Neither => NOT_GENERATED,
        _ => (Breaking, "the name refers to another type"),
    }
}

pub(super) fn schema_renamed(direction: Direction, form: Form) -> Verdict {
    match (direction, form) {
        (Direction::Neither, _) => NOT_GENERATED,
        (_, Form::Type) => (Breaking, "types are named after schemas"),
        (_, Form::Spread | Form::Multipart) => (Nothing, "the type is not public"),
    }
}

/// `from_common`: it was in `common.yaml`, whose types belong to no module.
pub(super) fn schema_moved(direction: Direction, from_common: bool) -> Verdict {
    match (direction, from_common) {
        (Direction::Neither, _) => NOT_GENERATED,
        (_, true) => {
            (Additive, "`types` still contains it; the `types` of a module contains it too")
        }
        (_, false) => {
            (Breaking, "removed from the `types` of a module; `cliq_api::types` still contains it")
        }
    }
}

/// `list`: the client reads the responses of the operation page by page.
pub(super) const fn pagination_added(list: bool) -> Verdict {
    if list {
        (Additive, "adds `pages` and `stream` to the request")
    } else {
        (Nothing, "only the descriptor changes; the response contains no list")
    }
}

pub(super) const fn pagination_removed(list: bool) -> Verdict {
    if list {
        (Breaking, "removes `pages` and `stream` from the request")
    } else {
        (Nothing, "only the descriptor changes; the response contained no list")
    }
}

/// `lost` and `gained`: ways to read the list.
pub(super) const fn pagination_changed(lost: bool, gained: bool) -> Verdict {
    match (lost, gained) {
        (true, _) => (Breaking, "removes a way to read the list, or changes the type of its items"),
        (false, true) => (Additive, "adds a way to read the list"),
        (false, false) => {
            (Nothing, "the client requests the next page in another way; its methods are unchanged")
        }
    }
}
