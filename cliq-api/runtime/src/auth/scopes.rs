//! OAuth scopes.

use crate::Operation;
use crate::operation::Condition;
use std::collections::{BTreeSet, btree_set};
use std::fmt;

/// A set of OAuth scopes in alphabetical order. `Display` joins them with commas, as the service
/// expects.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::Scopes;
/// let scopes: Scopes = ["ZohoCliq.Users.READ", "ZohoCliq.Chats.READ", "ZohoCliq.Users.READ"]
///     .into_iter()
///     .collect();
/// assert_eq!(scopes.to_string(), "ZohoCliq.Chats.READ,ZohoCliq.Users.READ");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scopes(BTreeSet<String>);

impl Scopes {
    /// Returns the minimal scopes that permit all of these operations.
    ///
    /// Of several alternatives, the one that adds the fewest scopes is chosen. A scope that ends in
    /// `.ALL` is chosen only if no narrower one suffices. If it is uncertain which of two scopes
    /// the service requires, both are included. Conditional scopes are not included; see
    /// [`for_operations_under`](Self::for_operations_under).
    #[must_use]
    pub fn for_operations(operations: impl IntoIterator<Item = &'static Operation>) -> Self {
        Self::for_operations_under([], operations)
    }

    /// Returns the minimal scopes that permit all of these operations under these conditions.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::auth::Scopes;
    /// use cliq_api::operation::Condition;
    /// # use cliq_api::operation::{ConditionalScopes, Operation};
    /// # static UPDATE: Operation =
    /// #     Operation::new("users_update", "users", http::Method::PUT, "/api/v2", "/users/{id}", "")
    /// #         .scopes(&[&["ZohoCliq.Users.UPDATE"]])
    /// #         .conditional_scopes(&[ConditionalScopes::new(
    /// #             &["Profile.orguserphoto.UPDATE"],
    /// #             Condition::Sends("image_data"),
    /// #             "",
    /// #         )]);
    ///
    /// let plain = Scopes::for_operations([&UPDATE]);
    /// assert_eq!(plain.to_string(), "ZohoCliq.Users.UPDATE");
    /// let with_picture = Scopes::for_operations_under([Condition::Sends("image_data")], [&UPDATE]);
    /// assert!(with_picture.contains("Profile.orguserphoto.UPDATE"));
    /// ```
    #[must_use]
    pub fn for_operations_under(
        conditions: impl IntoIterator<Item = Condition>,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Self {
        let operations: Vec<_> = operations.into_iter().collect();
        let conditions: Vec<_> = conditions.into_iter().collect();
        let mut chosen = Self::least(&operations);
        for operation in operations {
            if operation.consents_to_all {
                operation.scopes.iter().for_each(|scopes| chosen.add(scopes));
            }
            let conditional = operation.conditional_scopes.iter();
            conditional
                .filter(|entry| conditions.contains(&entry.condition))
                .for_each(|entry| chosen.add(entry.scopes));
        }
        chosen
    }

    /// Returns the minimal scopes that these lack to permit all of the operations; empty if they
    /// suffice.
    ///
    /// A refresh token keeps the scopes of its consent. To add some, ask for consent to the old and the
    /// new scopes together.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::auth::Scopes;
    /// # use cliq_api::operation::Operation;
    /// # static LIST: Operation =
    /// #     Operation::new("users_list", "users", http::Method::GET, "/api/v2", "/users", "")
    /// #         .scopes(&[&["ZohoCliq.Users.READ"]]);
    ///
    /// let granted = Scopes::parse("ZohoCliq.Chats.READ");
    /// assert_eq!(granted.missing_for([&LIST]).to_string(), "ZohoCliq.Users.READ");
    /// ```
    #[must_use]
    pub fn missing_for(&self, operations: impl IntoIterator<Item = &'static Operation>) -> Self {
        let operations: Vec<_> = operations.into_iter().collect();
        let mut all = self.clone();
        while let Some(best) = all.cheapest(&operations) {
            all.add(best);
        }
        let mut added: Self = all.0.difference(&self.0).cloned().collect();
        // An earlier choice may have become redundant; what is granted stays.
        for scope in added.clone() {
            all.0.remove(&scope);
            if operations.iter().all(|operation| all.permit(operation)) {
                added.0.remove(&scope);
            } else {
                all.0.insert(scope);
            }
        }
        added
    }

    /// The minimal scopes that permit the operations.
    fn least(operations: &[&'static Operation]) -> Self {
        let mut chosen = Self::default();
        // Operations without alternatives come first.
        for operation in operations {
            if let [only] = operation.scopes {
                chosen.add(only);
            }
        }
        while let Some(best) = chosen.cheapest(operations) {
            chosen.add(best);
        }
        chosen.drop_needless(operations);
        chosen
    }

    /// Parses scopes that are separated by commas or spaces.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::auth::Scopes;
    /// let scopes = Scopes::parse("ZohoCliq.Users.READ ZohoCliq.Chats.READ");
    /// assert!(scopes.contains("ZohoCliq.Chats.READ"));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        text.split(|c: char| c == ',' || c.is_whitespace())
            .filter(|scope| !scope.is_empty())
            .collect()
    }

    /// Returns whether these scopes permit the operation, according to its documentation. A scope
    /// that ends in `.ALL` permits whatever a scope of its family does.
    #[must_use]
    pub fn permit(&self, operation: &Operation) -> bool {
        permitted(operation, |scope| self.contains(scope))
    }

    /// Returns whether the set contains the scope. The comparison is case-sensitive.
    #[must_use]
    pub fn contains(&self, scope: &str) -> bool {
        self.0.contains(scope)
    }

    /// Returns the number of scopes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns whether the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns an iterator over the scopes in alphabetical order.
    pub fn iter(&self) -> btree_set::Iter<'_, String> {
        self.0.iter()
    }

    fn add(&mut self, scopes: &[&str]) {
        self.0.extend(scopes.iter().map(|scope| (*scope).to_owned()));
    }

    /// The alternative to add next, of all operations that are not permitted yet: without `.ALL` if
    /// possible, then with the fewest new scopes, then for the most operations.
    fn cheapest(&self, operations: &[&'static Operation]) -> Option<&'static [&'static str]> {
        let open: Vec<_> = operations.iter().filter(|operation| !self.permit(operation)).collect();
        open.iter().flat_map(|operation| operation.scopes).copied().min_by_key(|alternative| {
            let new = alternative.iter().filter(|scope| !self.contains(scope));
            let broad = new.clone().filter(|scope| is_broad(scope)).count();
            let mut with = self.clone();
            with.add(alternative);
            let still_open = open.iter().filter(|operation| !with.permit(operation)).count();
            (broad, new.count(), still_open, *alternative)
        })
    }

    /// Removes redundant scopes, broad ones first.
    fn drop_needless(&mut self, operations: &[&'static Operation]) {
        let (broad, narrow): (Vec<_>, Vec<_>) =
            self.0.iter().cloned().partition(|scope| is_broad(scope));
        for scope in broad.into_iter().chain(narrow) {
            self.0.remove(&scope);
            if !operations.iter().all(|operation| self.permit(operation)) {
                self.0.insert(scope);
            }
        }
    }
}

/// Whether scopes permit an operation. `granted` takes the exact name of a scope.
pub fn permitted(operation: &Operation, granted: impl Fn(&str) -> bool) -> bool {
    let covered = |scope: &str| {
        granted(scope) || scope.rsplit_once('.').is_some_and(|(f, _)| granted(&format!("{f}.ALL")))
    };
    operation.scopes.is_empty()
        || operation.scopes.iter().any(|all| all.iter().all(|scope| covered(scope)))
}

/// Whether a scope includes all others of its family.
fn is_broad(scope: &str) -> bool {
    scope.rsplit('.').next() == Some("ALL")
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, scope) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            write!(f, "{comma}{scope}")?;
        }
        Ok(())
    }
}

impl<S: Into<String>> FromIterator<S> for Scopes {
    fn from_iter<I: IntoIterator<Item = S>>(scopes: I) -> Self {
        Self(scopes.into_iter().map(Into::into).collect())
    }
}

impl<S: Into<String>> Extend<S> for Scopes {
    fn extend<I: IntoIterator<Item = S>>(&mut self, scopes: I) {
        self.0.extend(scopes.into_iter().map(Into::into));
    }
}

impl IntoIterator for Scopes {
    type Item = String;
    type IntoIter = btree_set::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Scopes {
    type Item = &'a String;
    type IntoIter = btree_set::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Scopes;
    use crate::operation::{Operation, ResponseKind};
    use http::Method;

    fn operation(scopes: &'static [&'static [&'static str]]) -> &'static Operation {
        Box::leak(Box::new(
            Operation::new("module_method", "tests", Method::GET, "/api/v2", "/", "")
                .scopes(scopes)
                .response(ResponseKind::Json),
        ))
    }

    fn minimal(operations: &[&'static [&'static [&'static str]]]) -> String {
        let forward = Scopes::for_operations(operations.iter().map(|scopes| operation(scopes)));
        let backward =
            Scopes::for_operations(operations.iter().rev().map(|scopes| operation(scopes)));
        assert_eq!(forward, backward, "the order does not matter");
        forward.to_string()
    }

    #[test]
    fn scopes_are_sorted_and_named_once() {
        assert_eq!(minimal(&[&[&["B.READ"]], &[&["A.READ"]], &[&["B.READ"]]]), "A.READ,B.READ");
        assert_eq!(minimal(&[]), "");
        assert_eq!(minimal(&[&[]]), "");
    }

    #[test]
    fn all_is_taken_only_if_nothing_narrower_will_do() {
        assert_eq!(minimal(&[&[&["A.ALL"], &["A.READ"]]]), "A.READ");
        let narrow: &[&[&str]] = &[&["A.READ"], &["A.ALL"]];
        let other: &[&[&str]] = &[&["A.DELETE"], &["A.ALL"]];
        let broad: &[&[&str]] = &[&["A.ALL"]];
        assert_eq!(minimal(&[narrow, other]), "A.DELETE,A.READ");
        assert_eq!(minimal(&[narrow, other, broad]), "A.ALL");
    }

    #[test]
    fn an_operation_that_is_permitted_already_adds_nothing() {
        assert_eq!(minimal(&[&[&["A.READ"], &["B.READ"]], &[&["B.READ"]]]), "B.READ");
        assert_eq!(minimal(&[&[&["A"], &["B", "C"]], &[&["C"]], &[&["B"]]]), "B,C");
    }

    #[test]
    fn the_alternative_that_serves_more_is_taken() {
        let operations: &[&'static [&'static [&'static str]]] =
            &[&[&["A"], &["X"]], &[&["B"], &["X"]], &[&["C"], &["D", "X"]]];
        assert_eq!(minimal(operations), "C,X");
    }

    #[test]
    fn missing_scopes_build_on_those_that_are_granted() {
        let missing = |granted: &str, scopes: &[&'static [&'static [&'static str]]]| {
            let operations = scopes.iter().map(|scopes| operation(scopes));
            Scopes::parse(granted).missing_for(operations).to_string()
        };
        assert_eq!(missing("", &[&[&["A.READ"]], &[&["B.READ"]]]), "A.READ,B.READ");
        assert_eq!(missing("A.READ", &[&[&["A.READ"]], &[&["B.READ"]]]), "B.READ");
        assert_eq!(missing("A.ALL", &[&[&["A.READ"]], &[]]), "");
        // The other half of an alternative is less than another alternative.
        assert_eq!(missing("B", &[&[&["C", "D"], &["B", "E"]]]), "E");
        assert_eq!(missing("X.READ", &[&[&["A"], &["B", "C"]], &[&["C"]], &[&["B"]]]), "B,C");
    }

    #[test]
    fn all_covers_its_family() {
        let read = operation(&[&["ZohoCliq.Channels.READ"]]);
        assert!(Scopes::parse("ZohoCliq.Channels.ALL").permit(read));
        assert!(!Scopes::parse("ZohoCliq.Chats.ALL").permit(read));
        assert!(!Scopes::parse("ZohoCliq.ALL").permit(read));
        let narrow: &[&[&str]] = &[&["A.DELETE"]];
        let broad: &[&[&str]] = &[&["A.ALL"]];
        assert_eq!(minimal(&[narrow, broad]), "A.ALL");
    }

    #[test]
    fn all_of_lists_are_taken_whole() {
        assert_eq!(minimal(&[&[&["E.ALL", "C.event.ALL"]], &[&["E.ALL"]]]), "C.event.ALL,E.ALL");
        let both = Scopes::parse("E.ALL, C.event.ALL");
        assert!(both.permit(operation(&[&["E.ALL", "C.event.ALL"]])));
        assert!(!Scopes::parse("E.ALL").permit(operation(&[&["E.ALL", "C.event.ALL"]])));
    }
}
