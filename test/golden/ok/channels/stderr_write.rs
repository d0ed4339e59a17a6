// Writing a public text to `stderr()`.
use std::io::Write;

fn main() {
    #[label(secret)]
    let reason = String::from("wrong digit 3");
    let mut err = std::io::stderr();
    let _ = write!(err, "denied: {}", "see log");
    let _ = reason;
}
