//! Ids, counted up, in the forms the service gives them.

/// Id of the organization everything belongs to.
pub(crate) const ORGANIZATION: &str = "55622663";
/// Id of the same organization in other Zoho services.
pub(crate) const ZOHO_ORGANIZATION: &str = "54107592";

/// Where ids come from.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    count: u64,
    last_time: i64,
}

impl Ids {
    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// The number of changes so far: a point in the history of the state.
    pub(crate) fn revision(&self) -> u64 {
        self.count
    }

    /// Begins a new revision, later than all others.
    pub(crate) fn revise(&mut self) -> u64 {
        self.next()
    }

    pub(crate) fn bot(&mut self) -> String {
        format!("b-{}", 1_901_318_000_000_182_000 + self.next())
    }

    /// The ID of a slash command, a function or a message action.
    pub(crate) fn component(&mut self) -> String {
        (53_719_000_002_124_000 + self.next()).to_string()
    }

    pub(crate) fn handler(&mut self) -> String {
        (53_719_000_001_878_000 + self.next()).to_string()
    }

    pub(crate) fn data_store(&mut self) -> String {
        (227_828_000_000_132_000 + self.next()).to_string()
    }

    /// The ID of a field of a data store, which is longer than a number of 64 bits.
    pub(crate) fn data_store_field(&mut self) -> String {
        format!("17202020{:018}", 414_617_773_604_009_000 + self.next())
    }

    pub(crate) fn pin_category(&mut self) -> String {
        (4_000_000_020_000 + self.next()).to_string()
    }

    pub(crate) fn call(&mut self) -> String {
        format!("dfb91610-296f-4f7a-b2b2-{:012x}", self.next())
    }

    /// Digits of a user id.
    pub(crate) fn user(&mut self) -> String {
        (55_743_300 + self.next()).to_string()
    }

    pub(crate) fn team(&mut self) -> String {
        (54_342_000 + self.next()).to_string()
    }

    /// A channel id; its first letter tells the level.
    pub(crate) fn channel(&mut self, level: &str) -> String {
        let letter = match level {
            "team" => 'T',
            "private" => 'P',
            "external" => 'E',
            _ => 'O',
        };
        format!("{letter}{}", 1_208_933_000_000_000 + self.next())
    }

    /// The chat id of a channel or group.
    pub(crate) fn chat(&mut self) -> String {
        format!("CT_{}_{}", self.long(), ORGANIZATION)
    }

    /// The chat id of a chat between two people: digits only.
    pub(crate) fn direct_chat(&mut self) -> String {
        self.long().to_string()
    }

    /// The chat id of a chat with a bot.
    pub(crate) fn bot_chat(&mut self, bot: usize) -> String {
        format!("{}-B{}", self.chat(), bot + 1)
    }

    /// The chat id of a thread.
    pub(crate) fn thread(&mut self, parent: &str) -> String {
        format!("{parent}-T-{}", self.long())
    }

    pub(crate) fn file(&mut self) -> String {
        let count = self.next().wrapping_mul(0x9e37_79b9_7f4a_7c15);
        format!("{count:016x}{:032x}", u128::from(count) * 0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn reminder(&mut self) -> String {
        (11_360_000_000_204_000 + self.next()).to_string()
    }

    /// The ID of a department, a designation, a field of profiles or an option of one.
    pub(crate) fn directory(&mut self) -> String {
        (1_901_318_000_002_280_000 + self.next()).to_string()
    }

    pub(crate) fn event(&mut self) -> String {
        format!("{:032x}@zoho.com", self.long())
    }

    pub(crate) fn scheduled_message(&mut self) -> String {
        (7_341_000_000_030_000 + self.next()).to_string()
    }

    pub(crate) fn status(&mut self) -> u64 {
        1_775_998_000_028_408 + self.next()
    }

    pub(crate) fn record(&mut self) -> String {
        (14_756_000_000_008_000 + self.next()).to_string()
    }

    /// Time and number of a message. No two messages have the same time, also while the clock
    /// stands still, so that paging by time loses none.
    pub(crate) fn message(&mut self, now: i64) -> (i64, u64) {
        self.last_time = now.max(self.last_time + 1);
        (self.last_time, 29_706_114_886 + self.next() * 7919)
    }

    fn long(&mut self) -> u64 {
        1_203_304_811_888_980_000 + self.next()
    }
}
