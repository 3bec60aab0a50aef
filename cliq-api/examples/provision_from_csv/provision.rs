//! Channels and teams, and their members, as a table lists them.
//!
//! Everything is looked up before it is changed, so a second run changes nothing.

use crate::support::Result;
use cliq_api::Cliq;
use cliq_api::types::{ChannelLevel, UserId};
use serde::Deserialize;
use std::io::Read;

/// A row of the table.
#[derive(Debug, Deserialize)]
pub struct Row {
    /// `channel` or `team`.
    kind: String,
    /// Display name.
    name: String,
    /// E-mail addresses, separated by `;`.
    members: String,
}

/// Changes what the rows say, or says what it would change.
#[derive(Debug)]
pub struct Provision<'a> {
    /// The client.
    pub cliq: &'a Cliq,
    /// Whether nothing is changed.
    pub dry_run: bool,
}

impl Provision<'_> {
    /// Works through a table, one report line after the other; a row that fails does not end it.
    /// Gives the number of rows that failed.
    pub async fn run(&self, table: impl Read, mut report: impl FnMut(String)) -> Result<usize> {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(table);
        let mut failures = 0;
        for (index, row) in reader.deserialize::<Row>().enumerate() {
            let number = index + 1;
            let (line, failed) = match row {
                Ok(row) => {
                    let head = format!("row {number}, {} `{}`", row.kind, row.name);
                    match self.row(&row).await {
                        Ok(done) => (format!("{head}: {done}"), false),
                        Err(error) => (format!("{head}: failed: {error}"), true),
                    }
                }
                Err(error) => (format!("row {number}: failed: {error}"), true),
            };
            failures += usize::from(failed);
            report(line);
        }
        Ok(failures)
    }

    async fn row(&self, row: &Row) -> Result<String> {
        if row.name.is_empty() {
            return Err("it has no name".into());
        }
        let wanted = self.users(&row.members).await?;
        match row.kind.as_str() {
            "channel" => self.channel(&row.name, &wanted).await,
            "team" => self.team(&row.name, &wanted).await,
            _ => Err("its kind is neither `channel` nor `team`".into()),
        }
    }

    /// Before anything is changed: an address that is nobody's fails the row.
    async fn users(&self, members: &str) -> Result<Vec<UserId>> {
        let mut ids = Vec::new();
        for address in members.split(';').map(str::trim).filter(|address| !address.is_empty()) {
            let user = self.cliq.users().find_by_email(address).await?;
            let user = user.ok_or_else(|| format!("no user has the address {address}"))?;
            ids.push(user.id);
        }
        Ok(ids)
    }

    async fn channel(&self, name: &str, wanted: &[UserId]) -> Result<String> {
        let channels = self.cliq.channels();
        let (created, id) = match channels.find_by_name(name).await? {
            Some(channel) => (false, channel.channel_id),
            None if self.dry_run => return Ok(self.plan(true, wanted.len())),
            None => {
                let level = ChannelLevel::Organization;
                (true, channels.create(name, level).await?.channel_id)
            }
        };
        let members = channels.list_members(&id).all().await?;
        let is_missing = |user: &&UserId| members.iter().all(|member| member.user_id != **user);
        let missing: Vec<_> = wanted.iter().filter(is_missing).cloned().collect();
        if !missing.is_empty() && !self.dry_run {
            channels.add_members(&id).user_ids(missing.iter().cloned()).await?;
        }
        Ok(self.plan(created, missing.len()))
    }

    async fn team(&self, name: &str, wanted: &[UserId]) -> Result<String> {
        let teams = self.cliq.teams();
        let (created, id) = match teams.find_by_name(name).await? {
            Some(team) => (false, team.team_id),
            None if self.dry_run => return Ok(self.plan(true, wanted.len())),
            None => (true, teams.create(name).await?.team_id),
        };
        let members = teams.list_members(&id).all().await?;
        let is_missing = |user: &&UserId| members.iter().all(|member| member.user_id != **user);
        let missing: Vec<_> = wanted.iter().filter(is_missing).cloned().collect();
        if !missing.is_empty() && !self.dry_run {
            teams.add_members(&id, missing.iter().cloned()).await?;
        }
        Ok(self.plan(created, missing.len()))
    }

    fn plan(&self, create: bool, members: usize) -> String {
        match (self.dry_run, create, members) {
            (_, false, 0) => "nothing to do".to_owned(),
            (true, true, members) => format!("would create it and add members: {members}"),
            (true, false, members) => format!("would add members: {members}"),
            (false, true, members) => format!("created it and added members: {members}"),
            (false, false, members) => format!("added members: {members}"),
        }
    }
}
