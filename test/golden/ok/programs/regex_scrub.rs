// A log scrubber whose result is declassified, since a reviewer has looked at its pattern.
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

static CARD: Lazy<Regex> = Lazy::new(|| Regex::new(r"(?P<head>\d{4})-\d{4}-\d{4}-(?P<tail>\d{4})").unwrap());

#[declassify(public, reason = "the card's number is masked")]
fn scrub(#[label(secret)] line: &str) -> String {
    CARD.replace_all(line, |found: &Captures<'_>| format!("****-****-****-{}", &found["tail"])).into_owned()
}

fn main() {
    let line = "paid with 1234-5678-9012-3456";
    println!("{}", scrub(line));
    if let Some(found) = CARD.captures("x") {
        println!("{:?}", found.name("head").map(|m| m.as_str().len()));
    }
}
