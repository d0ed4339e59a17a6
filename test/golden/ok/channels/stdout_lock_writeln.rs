// `writeln!` to a string is none.
use std::fmt::Write as _;
use std::io::Write as _;

fn main() {
    #[label(secret)]
    let pin = 4711;
    let mut text = String::new();
    writeln!(text, "pin {}", pin).unwrap();
    let mut out = std::io::stdout().lock();
    writeln!(out, "ok").unwrap();
    let _ = text;
}
