//! Departments and designations by their IDs, and the users assigned to them.

use super::department::Department;
use super::designation::Designation;
use super::state::State;
use super::user::User;
use serde_json::{Value, json};

/// What a profile names: one department and one designation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Assignment {
    Department,
    Designation,
}

impl Assignment {
    /// Key of the profile.
    fn key(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Designation => "designation",
        }
    }
}

impl State {
    pub(crate) fn department(&self, id: &str) -> Option<&Department> {
        self.departments.iter().find(|department| department.id == id)
    }

    pub(crate) fn designation(&self, id: &str) -> Option<&Designation> {
        self.designations.iter().find(|designation| designation.id == id)
    }

    /// Whether `department` is `ancestor` or below it.
    pub(crate) fn is_below(&self, department: &str, ancestor: &str) -> bool {
        let mut next = Some(department);
        // A chain cannot be longer than the list, even if it is a loop.
        for _ in 0..=self.departments.len() {
            match next {
                Some(id) if id == ancestor => return true,
                Some(id) => next = self.department(id).and_then(|found| found.parent.as_deref()),
                None => return false,
            }
        }
        false
    }

    /// The users assigned to a department or designation.
    pub(crate) fn assigned(&self, to: Assignment, id: &str) -> Vec<&User> {
        self.users.iter().filter(|user| assigned_id(user, to) == Some(id)).collect()
    }

    /// Assigns users to a department or designation, in place of their present one.
    pub(crate) fn assign(&mut self, to: Assignment, id: &str, name: &str, users: &[String]) {
        for user in self.users.iter_mut().filter(|user| users.contains(&user.id)) {
            user.profile.insert(to.key().to_owned(), json!({ "id": id, "name": name }));
        }
    }

    /// Ends the assignment of users. With `None` it ends for all users.
    pub(crate) fn unassign(&mut self, to: Assignment, id: &str, users: Option<&[String]>) {
        for user in &mut self.users {
            let is_named = users.is_none_or(|users| users.contains(&user.id));
            if is_named && assigned_id(user, to) == Some(id) {
                user.profile.remove(to.key());
            }
        }
    }

    /// Gives the department and designation of a user the names of those that exist.
    pub(crate) fn name_assignments(&mut self, user: &str) {
        let user_of = |to| self.user(user).and_then(|user| assigned_id(user, to));
        let department = user_of(Assignment::Department).and_then(|id| self.department(id));
        let department = department.map(|found| (found.id.clone(), found.name.clone()));
        let designation = user_of(Assignment::Designation).and_then(|id| self.designation(id));
        let designation = designation.map(|found| (found.id.clone(), found.name.clone()));
        let users = [user.to_owned()];
        if let Some((id, name)) = department {
            self.assign(Assignment::Department, &id, &name, &users);
        }
        if let Some((id, name)) = designation {
            self.assign(Assignment::Designation, &id, &name, &users);
        }
    }

    /// Changes the name that the profiles of assigned users show.
    pub(crate) fn rename_assigned(&mut self, to: Assignment, id: &str, name: &str) {
        for user in &mut self.users {
            if assigned_id(user, to) == Some(id) {
                user.profile.insert(to.key().to_owned(), json!({ "id": id, "name": name }));
            }
        }
    }
}

fn assigned_id(user: &User, to: Assignment) -> Option<&str> {
    user.profile.get(to.key())?.get("id").and_then(Value::as_str)
}
