//! Operation ids that are nearly right.

use crate::dynamic;

/// The message for an id that no operation has, with those that look like it.
pub(super) fn unknown(id: &str) -> String {
    let mut near: Vec<(usize, String)> = dynamic::names()
        .map(|name| (distance(id, &name), name))
        .filter(|(distance, known)| *distance <= 2 + id.len() / 4 || known.contains(id))
        .collect();
    near.sort_unstable();
    let names: Vec<String> = near.iter().take(3).map(|(_, name)| format!("`{name}`")).collect();
    if names.is_empty() {
        format!(
            "there is no operation `{id}`; its id is `<module>_<method>`, such as `channels_list`"
        )
    } else {
        format!("there is no operation `{id}`; did you mean {}?", names.join(", "))
    }
}

/// How many letters to add, remove or change to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (line, a) in from.chars().enumerate() {
        let mut above_left = line;
        let mut left = line + 1;
        for (b, above) in to.chars().zip(row.iter_mut().skip(1)) {
            let cost = (above_left + usize::from(a != b)).min(left + 1).min(*above + 1);
            above_left = std::mem::replace(above, cost);
            left = cost;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        for (from, to, expected) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("channels_list", "channels_list", 0),
            ("chanels_list", "channels_list", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(from, to), expected, "{from} {to}");
        }
    }
}
