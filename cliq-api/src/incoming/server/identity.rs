//! By what a delivery is recognized as a repetition.

use crate::incoming::event::{Event, EventKind, ParticipationOperation};
use aws_lc_rs::digest::{Context, SHA256};

/// A digest of the identity.
pub(super) type Identity = [u8; 32];

/// The identity of an event, `None` if two events may be alike without being repetitions.
///
/// That is the case for the body of a script without an id and a time: somebody who writes `yes` twice
/// means it twice. The id of a message identifies what happens to it in a channel; elsewhere it is the
/// message with a button, which can be pressed again.
pub(super) fn identity(event: &Event) -> Option<Identity> {
    if let Some(id) = &event.event_id {
        return Some(identified(event, "event", id));
    }
    if let Some(id) = sent_in_channel(event) {
        return Some(identified(event, "message", &id));
    }
    event.timestamp.as_ref()?;
    Some(digest(&["body".as_bytes(), event.raw()]))
}

/// An id, of the component and the handler: several may use the same ids.
fn identified(event: &Event, what: &str, id: &str) -> Identity {
    let component = event.component.as_ref().map_or("", |component| component.as_str());
    let unique = event.unique_name.as_ref().map(AsRef::as_ref);
    let name = unique.or(event.name.as_deref()).unwrap_or_default();
    digest(&[component, &event.handler_name, name, what, id])
}

/// A message that was sent in a channel, by its id.
fn sent_in_channel(event: &Event) -> Option<String> {
    let EventKind::BotParticipation(participation) = &event.kind else { return None };
    if participation.operation != Some(ParticipationOperation::MessageSent) {
        return None; // a message can be edited more than once
    }
    Some(participation.message()?.id.as_ref()?.to_string())
}

/// Each part is preceded by its length, so that no two lists of parts are alike.
fn digest<T: AsRef<[u8]>>(parts: &[T]) -> Identity {
    let mut context = Context::new(&SHA256);
    for part in parts {
        let part = part.as_ref();
        context.update(&part.len().to_le_bytes());
        context.update(part);
    }
    let mut identity = [0; 32];
    identity.iter_mut().zip(context.finish().as_ref()).for_each(|(to, from)| *to = *from);
    identity
}
