//! The ids that were found so far.

use super::plan::Step;
use cliq_api::Operation;
use cliq_tools::dynamic::{self, Amount, Identifier};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Ids of one kind that are kept.
const MOST: usize = 200;

/// Values for the required parameters that take ids, by name of the parameter.
pub type Arguments = BTreeMap<&'static str, String>;

/// The ids of an account, by kind.
#[derive(Debug, Default)]
pub struct Pool {
    known: BTreeMap<String, Vec<Known>>,
    tried: BTreeSet<(&'static str, Arguments)>,
}

#[derive(Debug)]
struct Known {
    value: String,
    context: BTreeMap<&'static str, String>,
    source: Source,
}

/// Where an id comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Source {
    /// The caller named it.
    Given,
    /// The response of an operation.
    Response(&'static Operation),
    /// The documents show it; it need not exist.
    Documents,
}

impl Source {
    fn name(self) -> &'static str {
        match self {
            Self::Response(operation) => operation.id,
            Self::Given | Self::Documents => "",
        }
    }

    /// How likely it is that the service knows the id under the address of an operation.
    fn rank(self, operation: &Operation) -> usize {
        match self {
            Self::Given => 0,
            Self::Response(list) if operation.path.starts_with(list.path) => 1,
            Self::Response(list) if operation.module == list.module => 2,
            Self::Response(_) => 3,
            Self::Documents => 4,
        }
    }
}

impl Pool {
    pub fn new(ids: &[(String, String)]) -> Self {
        let mut pool = Self::default();
        for (kind, value) in ids {
            pool.add(kind, value.clone(), BTreeMap::new(), Source::Given);
        }
        pool
    }

    /// Adds an id; whether it is a new one.
    fn add(
        &mut self,
        kind: &str,
        value: String,
        context: BTreeMap<&'static str, String>,
        source: Source,
    ) -> bool {
        let known = self.known.entry(kind.to_owned()).or_default();
        let alike = known.iter().filter(|known| known.source == source).count();
        let is_new = alike < MOST
            && !known.iter().any(|known| known.value == value && known.source == source);
        if is_new {
            known.push(Known { value, context, source });
        }
        is_new
    }

    /// Adds the ids of a response, which belong to what was asked for.
    pub fn learn(&mut self, step: &Step, arguments: &Arguments, body: &Value) {
        for Identifier { kind, value, mut context, .. } in
            dynamic::identifiers(step.operation.id, body)
        {
            for parameter in &step.ids {
                let asked = parameter.kind.zip(arguments.get(parameter.name));
                if let Some((kind, value)) = asked {
                    context.entry(kind).or_insert_with(|| value.clone());
                }
            }
            self.add(kind, value, context, Source::Response(step.operation));
        }
    }

    /// Adds the ids that the documents show; whether one is new.
    pub fn add_examples(&mut self, step: &Step) -> bool {
        let Some(input) = dynamic::input(step.operation.id, Amount::Required) else { return false };
        step.ids.iter().fold(false, |news, parameter| {
            let (Some(kind), true) = (parameter.kind, self.of(parameter.kind).is_empty()) else {
                return news;
            };
            let example =
                input.path.get(parameter.name).or_else(|| input.query.get(parameter.name));
            let example = example
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            let add = |value| self.add(kind, value, BTreeMap::new(), Source::Documents);
            example.is_some_and(add) || news
        })
    }

    /// Arguments that the operation was not called with yet, those first that it most likely knows.
    /// The last id decides: what belongs to it goes with it.
    pub fn next(&mut self, step: &Step) -> Option<Arguments> {
        let candidates: Vec<Arguments> = match step.ids.last() {
            None => vec![Arguments::new()],
            Some(last) => {
                // One of each source, then a second one: what differs, differs by source.
                let mut seen: BTreeMap<(usize, &str), usize> = BTreeMap::new();
                let mut known: Vec<_> = self
                    .of(last.kind)
                    .into_iter()
                    .map(|known| {
                        let rank = known.source.rank(step.operation);
                        let nth = seen.entry((rank, known.source.name())).or_default();
                        *nth += 1;
                        ((known.source == Source::Documents, *nth, rank), known)
                    })
                    .collect();
                known.sort_by_key(|(order, _)| *order);
                known.into_iter().filter_map(|(_, known)| self.fill(step, known)).collect()
            }
        };
        candidates
            .into_iter()
            .find(|arguments| self.tried.insert((step.operation.id, arguments.clone())))
    }

    /// Whether an id of the arguments is one that the documents show.
    pub fn is_made_up(&self, step: &Step, arguments: &Arguments) -> bool {
        step.ids.iter().any(|parameter| {
            let value = arguments.get(parameter.name);
            let mut alike = self.of(parameter.kind).into_iter();
            alike.any(|known| known.source == Source::Documents && Some(&known.value) == value)
        })
    }

    fn fill(&self, step: &Step, last: &Known) -> Option<Arguments> {
        let mut arguments = Arguments::new();
        for (index, parameter) in step.ids.iter().enumerate() {
            let value = if index + 1 == step.ids.len() {
                last.value.clone()
            } else {
                let own = kinds(parameter.kind).find_map(|kind| last.context.get(kind));
                let alone = || self.of(parameter.kind).first().map(|known| &known.value);
                // An id without context was given, or comes from a place that does not say.
                let free = !matches!(last.source, Source::Response(_)) || last.context.is_empty();
                own.or_else(|| free.then(alone).flatten())?.clone()
            };
            arguments.insert(parameter.name, value);
        }
        Some(arguments)
    }

    fn of(&self, kind: Option<&'static str>) -> Vec<&Known> {
        kinds(kind).filter_map(|kind| self.known.get(kind)).flatten().collect()
    }

    /// Kinds of ids that are not known, or do not belong together.
    pub fn missing(&self, step: &Step) -> Vec<&'static str> {
        let missing: Vec<_> = step
            .ids
            .iter()
            .filter(|parameter| self.of(parameter.kind).is_empty())
            .filter_map(|parameter| parameter.kind)
            .collect();
        if missing.is_empty() {
            step.ids.last().and_then(|parameter| parameter.kind).into_iter().collect()
        } else {
            missing
        }
    }
}

/// Kinds of ids that a parameter of a kind takes.
fn kinds(kind: Option<&'static str>) -> impl Iterator<Item = &'static str> {
    let relative = (kind == Some("UserAddress")).then_some("UserId");
    kind.into_iter().chain(relative)
}
