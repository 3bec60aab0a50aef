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
    let component = event.component.as_ref().map_or("", AsRef::as_ref);
    let name = event.unique_name.as_ref().map(AsRef::as_ref).or(event.name.as_deref());
    let mut parts = vec![component, &*event.handler_name, name.unwrap_or_default()];
    let sent = sent_in_channel(event);
    let time;
    if let Some(id) = &event.event_id {
        parts.extend(["event", id]);
    } else if let Some((operation, message)) = &sent {
        parts.extend(["message", operation, message]);
    } else {
        time = event.timestamp.as_ref()?.to_string();
        parts.extend(["body", &time]);
        return Some(digest(&parts, event.raw()));
    }
    Some(digest(&parts, &[]))
}

/// A message that was sent in a channel, by its id.
fn sent_in_channel(event: &Event) -> Option<(String, String)> {
    let EventKind::BotParticipation(participation) = &event.kind else { return None };
    let operation = participation.operation.as_ref()?;
    if *operation != ParticipationOperation::MessageSent {
        return None; // a message can be edited more than once
    }
    let id = participation.message()?.id.as_ref()?;
    Some((operation.to_string(), id.to_string()))
}

/// Each part is preceded by its length, so that no two lists of parts are alike.
fn digest(parts: &[&str], rest: &[u8]) -> Identity {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(&part.len().to_le_bytes());
        context.update(part.as_bytes());
    }
    context.update(rest);
    let mut identity = [0; 32];
    identity.iter_mut().zip(context.finish().as_ref()).for_each(|(to, from)| *to = *from);
    identity
}
