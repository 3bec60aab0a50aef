//! The table of error codes in the guide matches the code.

use cliq_api::ErrorCode;
use cliq_api::open_enum::OpenEnum as _;
use tests::repository::root;

#[test]
fn the_guide_lists_every_error_code() {
    let guide = std::fs::read_to_string(root().join("cliq-api/guide/errors.md")).unwrap();
    let (_, guide) = guide.split_once("\n## Error codes\n").unwrap();
    let listed: Vec<&str> = guide.lines().filter(|line| line.starts_with("| `")).collect();
    let known: Vec<String> = ErrorCode::known()
        .iter()
        .map(|code| {
            let code = ErrorCode::from(*code);
            let meaning = code.meaning().unwrap_or_default();
            format!("| `{code}` | {meaning} | {} |", code.remedy().unwrap_or_default())
        })
        .collect();
    assert_eq!(listed, known);
}
