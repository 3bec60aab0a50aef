//! Which published types a committed schema reads already.

use super::node::{Documents, Node, stated};

/// How a value travels.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Wire {
    /// In JSON that is sent.
    Request,
    /// In JSON of responses.
    Response,
    /// As text: in an address, a header or a form, where `3` and `"3"` are the same.
    Text,
}

/// Types that a kind of scalar reads and writes.
fn of_scalar(kind: &str, wire: Wire) -> &'static [&'static str] {
    match kind {
        // An id is never a number to count with, whatever a document calls it.
        "integer" | "epoch-milliseconds" if wire == Wire::Request => &["integer", "number"],
        "identifier"
        | "message-identifier"
        | "timestamp"
        | "epoch-milliseconds"
        | "epoch-milliseconds-or-text"
        | "integer"
        | "text" => &["string", "integer", "number"],
        "flag" => &["boolean", "string"],
        "record-values" => &["object"],
        _ => &["string"],
    }
}

/// Whether values of the published type are read by the committed schema.
pub(super) fn accepts(
    side: Documents<'_>,
    committed: &[Node<'_>],
    published: &str,
    wire: Wire,
) -> bool {
    let scalar = stated(committed, "x-cliq-scalar").and_then(|scalar| scalar.value.as_str());
    if let Some(kind) = scalar {
        return of_scalar(kind, wire).contains(&published)
            || (wire == Wire::Text && !matches!(published, "object"));
    }
    let variants = variants(side, committed);
    if !variants.is_empty() {
        return variants.iter().any(|variant| accepts(side, variant, published, wire));
    }
    let Some(own) = kind(committed) else { return true };
    let plain = |kind: &str| !matches!(kind, "object" | "array");
    own == published
        || (own == "number" && published == "integer")
        // The same bytes; the committed type says more.
        || (wire == Wire::Text && published == "string" && own != "object")
        || (wire == Wire::Text && published == "array" && plain(own))
}

/// Whether the published schema is one of the scalars that the repair makes, and the committed one
/// reads some form of it. Which form was published is no longer known, and the service mixes them.
pub(super) fn reads_scalar(
    published: Documents<'_>,
    new: &[Node<'_>],
    committed: Documents<'_>,
    old: &[Node<'_>],
    wire: Wire,
) -> bool {
    let own = |layers: &[Node<'_>]| {
        stated(layers, "x-cliq-scalar").and_then(|scalar| scalar.value.as_str().map(str::to_owned))
    };
    let scalar =
        own(new).or_else(|| variants(published, new).iter().find_map(|variant| own(variant)));
    scalar.is_some_and(|kind| {
        of_scalar(&kind, Wire::Response).iter().any(|form| accepts(committed, old, form, wire))
    })
}

/// The layers of each member of an `anyOf` or `oneOf`.
pub(super) fn variants<'a>(side: Documents<'a>, layers: &[Node<'a>]) -> Vec<Vec<Node<'a>>> {
    let members = ["anyOf", "oneOf"].into_iter().find_map(|key| stated(layers, key));
    let members = members.map(|members| members.items()).unwrap_or_default();
    members.into_iter().map(|member| side.layers(member)).collect()
}

/// The type that a schema states or shows by its keys.
pub(super) fn kind<'a>(layers: &[Node<'a>]) -> Option<&'a str> {
    if let Some(kind) = stated(layers, "type") {
        return kind.value.as_str();
    }
    [("properties", "object"), ("items", "array"), ("additionalProperties", "object")]
        .into_iter()
        .find_map(|(key, kind)| stated(layers, key).map(|_| kind))
}
