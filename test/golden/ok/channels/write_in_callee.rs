// The callee writes only what it is given publicly.
fn log_line(text: &str) {
    println!("[app] {}", text);
}

fn audit(text: &str) {
    log_line(text);
}

fn main() {
    #[label(secret)]
    let card = String::from("4000");
    audit("card seen");
    let _ = card;
}
