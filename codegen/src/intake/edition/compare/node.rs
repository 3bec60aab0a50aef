//! The facts of a value, and of what is in it.

use super::likeness::{self, ALIKE};
use super::pairs::{Guess, NamePair, likeliest};
use crate::intake::edition::change::{EditionChange, News};
use crate::intake::edition::facts::{FactNode, OperationKey};
use crate::intake::edition::step::{Step, Topic, Track};
use crate::intake::edition::token;
use std::mem::discriminant;

/// Compares the facts of an operation.
pub(super) struct EditionComparison<'a> {
    file: &'a str,
    was: &'a OperationKey,
    is: &'a OperationKey,
    pub(super) found: Vec<EditionChange>,
}

impl<'a> EditionComparison<'a> {
    pub(super) fn new(file: &'a str, was: &'a OperationKey, is: &'a OperationKey) -> Self {
        Self { file, was, is, found: Vec::new() }
    }

    /// Compares a value with the one that it was before.
    pub(super) fn node(&mut self, old: &FactNode, new: &FactNode, at: &Track) {
        self.facts(old, new, at);
        if old.is_required != new.is_required {
            let word =
                |is_required| Some(if is_required { "required" } else { "optional" }.to_owned());
            let statement = (word(old.is_required), word(new.is_required));
            self.add(News::Changed, at, Some(Topic::Required), statement);
        }
        if old.kinds != new.kinds {
            self.add(News::Changed, at, Some(Topic::Type), (Some(kind(old)), Some(kind(new))));
            // What is in a value of another type is another thing.
            if old.kinds.is_disjoint(&new.kinds) && !old.kinds.is_empty() && !new.kinds.is_empty() {
                return;
            }
        }
        self.below(old, new, at);
    }

    fn facts(&mut self, old: &FactNode, new: &FactNode, at: &Track) {
        let only = |one: &FactNode, other: &FactNode| -> Vec<Topic> {
            one.facts.keys().filter(|topic| !other.facts.contains_key(*topic)).cloned().collect()
        };
        let (mut gone, mut come) = (only(old, new), only(new, old));
        for (topic, before) in &old.facts {
            if let Some(after) = new.facts.get(topic).filter(|after| *after != before) {
                let statement = (Some(before.clone()), Some(after.clone()));
                self.add(News::Changed, at, Some(topic.clone()), statement);
            }
        }
        // One in place of another; of several nobody can tell.
        for lone in [
            Topic::Scope(String::new()),
            Topic::RateLimit(String::new()),
            Topic::Lockout(String::new()),
        ] {
            let is_lone = |topic: &&Topic| discriminant(*topic) == discriminant(&lone);
            let of = |topics: &[Topic]| -> Vec<Topic> {
                topics.iter().filter(is_lone).cloned().collect()
            };
            if let ([was], [is]) = (of(&gone).as_slice(), of(&come).as_slice()) {
                let before = old.facts.get(was).cloned().unwrap_or_default();
                let after = new.facts.get(is).cloned().unwrap_or_default();
                let text = |topic: &Topic, value: String| match value.as_str() {
                    "" => topic.to_string(),
                    value => format!("{topic} {value}"),
                };
                let statement = (Some(text(was, before)), Some(text(is, after)));
                self.add(News::Changed, at, Some(was.clone()), statement);
                gone.retain(|topic| topic != was);
                come.retain(|topic| topic != is);
            }
        }
        let stated = |node: &FactNode, topic: &Topic| {
            node.facts.get(topic).filter(|value| !value.is_empty()).cloned()
        };
        for topic in gone {
            let value = stated(old, &topic);
            self.add(News::Removed, at, Some(topic), (value, None));
        }
        for topic in come {
            let value = stated(new, &topic);
            self.add(News::Added, at, Some(topic), (None, value));
        }
    }

    fn below(&mut self, old: &FactNode, new: &FactNode, at: &Track) {
        for (step, before) in &old.below {
            if let Some(after) = new.below.get(step) {
                self.node(before, after, &at.then(step));
            }
        }
        let only = |one: &'_ FactNode, other: &'_ FactNode| -> Vec<Step> {
            one.below.keys().filter(|step| !other.below.contains_key(*step)).cloned().collect()
        };
        let (gone, come) = (only(old, new), only(new, old));
        let (mut gone, mut come): (Vec<&Step>, Vec<&Step>) =
            (gone.iter().collect(), come.iter().collect());
        let pairs = likeliest(&gone, &come, |was: &Step, is: &Step| {
            guess((was, old.below.get(was)?), (is, new.below.get(is)?))
        });
        for NamePair { old: was, new: is, why } in pairs {
            let (Some(before), Some(after)) = (old.below.get(was), new.below.get(is)) else {
                continue;
            };
            self.renamed(was, is, why, at);
            self.node(before, after, &at.then(was));
            gone.retain(|step| *step != was);
            come.retain(|step| *step != is);
        }
        // A status or a media type in place of another.
        let lone = |steps: &[&Step]| matches!(steps, [Step::Media(_) | Step::Response(_)]);
        if lone(&gone) && lone(&come) && same_class(&gone, &come) {
            for (was, is) in gone.drain(..).zip(come.drain(..)) {
                let (Some(before), Some(after)) = (old.below.get(was), new.below.get(is)) else {
                    continue;
                };
                self.add(News::Changed, &at.then(was), None, (Some(name(was)), Some(name(is))));
                self.node(before, after, &at.then(was));
            }
        }
        for step in gone {
            let statement = old.below.get(step).and_then(|node| content(step, node));
            self.add(News::Removed, &at.then(step), None, (statement, None));
        }
        for step in come {
            let statement = new.below.get(step).and_then(|node| content(step, node));
            self.add(News::Added, &at.then(step), None, (None, statement));
        }
    }

    fn renamed(&mut self, was: &Step, is: &Step, why: String, at: &Track) {
        if let (Step::Parameter(before, _), Step::Parameter(after, _)) = (was, is)
            && before != after
        {
            let statement = (Some(before.clone()), Some(after.clone()));
            self.add(News::Changed, &at.then(was), None, statement);
            return;
        }
        self.add(News::Renamed, &at.then(was), None, (None, Some(name(is))));
        if let Some(last) = self.found.last_mut() {
            last.why = Some(why);
        }
    }

    fn add(
        &mut self,
        news: News,
        track: &Track,
        topic: Option<Topic>,
        (old, new): (Option<String>, Option<String>),
    ) {
        self.found.push(EditionChange {
            file: self.file.to_owned(),
            operation: self.was.clone(),
            now: (self.was != self.is).then(|| self.is.clone()),
            track: track.clone(),
            topic,
            news,
            old,
            new,
            why: None,
        });
    }
}

/// Whether a parameter or key is another one under a new name.
fn guess(old: (&Step, &FactNode), new: (&Step, &FactNode)) -> Option<Guess> {
    let (before, after) = match (old.0, new.0) {
        (Step::Key(before), Step::Key(after)) => (before, after),
        (Step::Parameter(place, before), Step::Parameter(other, after)) => {
            if place != other {
                let why = "the name is the same".to_owned();
                return (before == after).then_some(Guess { score: 300, why });
            }
            (before, after)
        }
        _ => return None,
    };
    if old.1.kinds != new.1.kinds {
        return None;
    }
    let alike = likeness::names(before, after);
    let parent = match old.0 {
        Step::Parameter(place, _) => format!("both in the {}", token::encode(place)),
        _ => "same parent".to_owned(),
    };
    let mut why = format!("{parent}, same type {}, names {alike} % alike", old.1.kind());
    if old.1.below.is_empty() && new.1.below.is_empty() {
        return (alike >= ALIKE).then_some(Guess { score: alike, why });
    }
    let (was, is) = (inner(old.1), inner(new.1));
    let shared = likeness::shared(&was, &is);
    why.push_str(&format!(", {shared} of {} inner values the same", was.len().max(is.len())));
    let shape = likeness::dice(&was, &is);
    // The same content needs no similar name, if there is enough of it.
    let is_same = shape == 100 && was.len() > 2;
    ((alike >= ALIKE && shape >= 50) || is_same).then_some(Guess { score: alike + shape, why })
}

/// What is in a value, with the types.
fn inner(node: &FactNode) -> Vec<String> {
    let mut found = Vec::new();
    node.walk(&Track::default(), &mut |track, node| {
        if !track.0.is_empty() {
            found.push(format!("{track} {}", node.kind()));
        }
    });
    found
}

/// Statuses of one class, or media types.
fn same_class(gone: &[&Step], come: &[&Step]) -> bool {
    match (gone, come) {
        ([Step::Response(was)], [Step::Response(is)]) => was.chars().next() == is.chars().next(),
        ([Step::Media(_)], [Step::Media(_)]) => true,
        _ => false,
    }
}

fn name(step: &Step) -> String {
    match step {
        Step::Parameter(_, name) | Step::Response(name) | Step::Media(name) => token::encode(name),
        Step::Key(name) => token::segment(name),
        Step::Body => "body".to_owned(),
        Step::Items => "[]".to_owned(),
        Step::Entries => "{}".to_owned(),
    }
}

/// The types, and whether only examples show them.
fn kind(node: &FactNode) -> String {
    format!("{}{}", node.kind(), if node.is_shown { " in examples" } else { "" })
}

/// What is gone or new as a whole: `object, required, with 3 inner values`.
fn content(step: &Step, node: &FactNode) -> Option<String> {
    let mut words = Vec::new();
    // A body and a response have no type; their contents have.
    if !matches!(step, Step::Body | Step::Response(_)) {
        words.push(kind(node));
    }
    if node.is_required {
        words.push("required".to_owned());
    }
    match node.size() {
        0 => {}
        1 => words.push("with 1 inner value".to_owned()),
        size => words.push(format!("with {size} inner values")),
    }
    (!words.is_empty()).then(|| words.join(", "))
}
