//! Rows of an export do not depend on how they arrive, and every text comes through them.

use super::exchange::{self, Answers};
use super::input::{choice, text_of};
use super::line;
use crate::server::Reply;
use cliq_api::{CsvRow, ErrorKind};
use std::future::poll_fn;
use std::pin::Pin;

const COLUMNS: &[&str] = &["title", "chat_id", "total_message_count"];

/// More rows than any input has.
const MOST: usize = 100_000;

/// How many columns, then the size of pieces, then the body.
pub fn check(input: &[u8]) {
    let (columns, rest) = choice(input);
    let (size, body) = choice(rest);
    let columns = &COLUMNS[..=columns % COLUMNS.len()];
    any_body(columns, size % 64, body);
    any_fields(columns, body);
}

/// Rows and errors do not depend on the borders of the pieces.
fn any_body(columns: &[&str], size: usize, body: &[u8]) {
    let end = exchange::reply(&Reply::typed(200, "text/csv", "\n"));
    let page = Reply::typed(200, "text/csv", body);
    let whole = read(columns, vec![exchange::reply(&page), end.clone()]);
    let pieces = read(columns, vec![exchange::chunked(&page, size), end]);
    assert_eq!(whole, pieces, "by {size} bytes");
    for row in whole.iter().filter_map(|row| row.as_ref().ok()) {
        assert_eq!(row.columns().len(), columns.len());
    }
}

/// Texts that are written as RFC 4180 has it are read as they are. The access token is redacted in what
/// comes back.
fn any_fields(columns: &[&str], input: &[u8]) {
    let texts = input.split(|byte| *byte == 0).map(text_of);
    let texts: Vec<String> = texts.filter(|text| !text.contains(exchange::TOKEN)).collect();
    let rows: Vec<&[String]> = texts.chunks_exact(columns.len()).collect();
    let mut body = columns.join(",") + "\r\n";
    for row in &rows {
        let quoted = row.iter().map(|text| format!("\"{}\"", text.replace('"', "\"\"")));
        body += &(quoted.collect::<Vec<_>>().join(",") + "\r\n");
    }
    let page = exchange::reply(&Reply::typed(200, "text/csv", body));
    let found = read(columns, vec![page]);
    assert_eq!(found.len(), rows.len(), "{found:?}");
    for (found, row) in found.iter().zip(rows) {
        let found = found.as_ref().expect("a row");
        assert!(found.values().eq(row.iter().map(String::as_str)), "{found:?} {row:?}");
    }
}

/// All rows of an export, and of the error behind them what does not depend on how much of the body
/// had arrived.
fn read(columns: &[&str], answers: Answers) -> Vec<Result<CsvRow, (ErrorKind, Option<String>)>> {
    exchange::with(|exchange| {
        let mut rows = exchange.client.maintenance().export_chats(columns.to_vec()).stream().rows();
        let all = async {
            let mut all = Vec::new();
            while let Some(row) =
                poll_fn(|cx| futures_core::Stream::poll_next(Pin::new(&mut rows), cx)).await
            {
                let row = row.map_err(|error| {
                    line::check_error(&error, 0, &[exchange::TOKEN]);
                    (error.kind(), error.json_path().map(str::to_owned))
                });
                // Polling goes on behind a row that does not fit; behind a broken page, it asks again.
                let is_error = row.is_err();
                all.push(row);
                assert!(all.len() < MOST);
                if is_error {
                    break;
                }
            }
            all
        };
        exchange.run(answers, all).0
    })
}
