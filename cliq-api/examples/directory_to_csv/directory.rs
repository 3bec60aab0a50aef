//! The users of an organization as comma-separated values.

use crate::support::Result;
use cliq_api::Cliq;
use std::io::Write;

const COLUMNS: [&str; 6] = ["id", "name", "email", "department", "designation", "country"];

/// Writes all users, page by page. Gives their number.
pub async fn export(cliq: &Cliq, page: u32, out: impl Write) -> Result<u64> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record(COLUMNS)?;
    let mut users = cliq.users().list().limit(page).stream();
    let mut count = 0;
    while let Some(user) = users.next().await {
        let user = user?;
        table.write_record([
            user.id.as_str(),
            user.display_name(),
            user.email_id.as_deref().unwrap_or_default(),
            user.department.as_ref().map_or("", |department| &department.name),
            user.designation.as_ref().map_or("", |designation| &designation.name),
            user.country.as_deref().unwrap_or_default(),
        ])?;
        count += 1;
    }
    table.flush()?;
    Ok(count)
}
