//! Every sequence of choices, or a sample of them.

/// The choices of one run.
pub struct Choices {
    /// What was chosen, and of how many.
    path: Vec<(usize, usize)>,
    at: usize,
    /// Chooses beyond the path; without it, the first of each.
    random: Option<u64>,
    /// What was done.
    log: Vec<String>,
}

impl Choices {
    /// One of so many. A choice among one is none.
    pub fn of(&mut self, count: usize) -> usize {
        assert!(count > 0, "there is nothing to choose from");
        if count == 1 {
            return 0;
        }
        if let Some(state) = &mut self.random {
            *state ^= *state << 13;
            *state ^= *state >> 7;
            *state ^= *state << 17;
            let chosen = usize::try_from(*state >> 16).unwrap_or(0) % count;
            self.path.push((chosen, count));
            return chosen;
        }
        if let Some((chosen, known)) = self.path.get(self.at) {
            assert_eq!(*known, count, "a run is not the same when it is repeated");
            self.at += 1;
            return *chosen;
        }
        self.path.push((0, count));
        self.at += 1;
        0
    }

    /// Notes what was done.
    pub fn note(&mut self, what: String) {
        self.log.push(what);
    }

    /// What was done so far, for a message.
    pub fn shown(&self) -> String {
        self.log.join(", ")
    }

    /// The next path in order; `false` if there is none.
    fn advance(&mut self) -> bool {
        self.at = 0;
        self.log.clear();
        while let Some((chosen, count)) = self.path.pop() {
            if chosen + 1 < count {
                self.path.push((chosen + 1, count));
                return true;
            }
        }
        false
    }
}

/// Runs every path, and gives how many there are; fails if there are more than `most`.
pub fn all(most: usize, mut run: impl FnMut(&mut Choices)) -> usize {
    let mut choices = Choices { path: Vec::new(), at: 0, random: None, log: Vec::new() };
    let mut count = 0;
    loop {
        run(&mut choices);
        count += 1;
        assert!(count <= most, "there are more than {most} paths");
        if !choices.advance() {
            return count;
        }
    }
}

/// Runs so many random paths, the same ones on every machine.
pub fn sample(count: u64, mut run: impl FnMut(&mut Choices)) {
    for seed in 1..=count {
        let random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        run(&mut Choices { path: Vec::new(), at: 0, random: Some(random), log: Vec::new() });
    }
}

#[test]
fn every_path_is_run_once() {
    let mut seen = std::collections::BTreeSet::new();
    let count = all(100, |choices| {
        let first = choices.of(3);
        let second = if first == 1 { choices.of(2) } else { 0 };
        assert!(seen.insert((first, second, choices.of(2))));
    });
    assert_eq!((count, seen.len()), (8, 8));
}
