//! Every documented example decodes into the types and encodes back without loss.

use cliq_tools::dynamic;

#[test]
fn every_documented_example_round_trips() {
    let mut count = 0;
    let mut failures = Vec::new();
    for name in dynamic::names() {
        for example in dynamic::examples(&name) {
            if example.media_type != "application/json" {
                continue;
            }
            let kind = example.status.map_or("request".to_owned(), |status| status.to_string());
            let place = format!("{name} {kind} {}", example.name);
            let result = match example.status {
                None => dynamic::request(&name, &example.value),
                Some(_) => dynamic::response(&name, &example.value).map(|read| {
                    read.map(|read| {
                        let corrections = read.corrections.iter();
                        failures.extend(corrections.map(|one| format!("{place}: {one}")));
                        read.value
                    })
                }),
            };
            match result {
                Some(Ok(back)) => failures.extend(
                    dynamic::compare(&example.value, &back)
                        .iter()
                        .map(|loss| format!("{place}: {loss}")),
                ),
                Some(Err(mismatch)) => failures.push(format!("{place}: {mismatch}")),
                None => failures.push(format!("{place}: no type")),
            }
            count += 1;
        }
    }
    println!("{count} examples");
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 450, "only {count} examples were found");
}
