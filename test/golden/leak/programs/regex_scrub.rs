// A log scrubber that replaces only what its pattern finds: what it leaves may still hold the number.
use once_cell::sync::Lazy;
use regex::{Captures, Regex};

static CARD: Lazy<Regex> = Lazy::new(|| Regex::new(r"(?P<head>\d{4})-\d{4}-\d{4}-(?P<tail>\d{4})").unwrap());

fn scrub(#[label(secret)] line: &str) -> String {
    CARD.replace_all(line, |found: &Captures<'_>| format!("****-****-****-{}", &found["tail"])).into_owned()
}

fn main() {
    let line = "paid with 1234-5678-9012-3456";
    println!("{}", scrub(line)); //~ IFC001
    if let Some(found) = CARD.captures("x") {
        println!("{:?}", found.name("head").map(|m| m.as_str().len()));
    }
}
