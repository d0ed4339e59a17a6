// The finding's place is the write in the callee, not the call.
fn log_line(text: &str) {
    println!("[app] {}", text); //~ IFC001
}

fn audit(text: &str) {
    log_line(text);
}

fn main() {
    #[label(secret)]
    let card = String::from("4000");
    audit(&card);
    let _ = card;
}
