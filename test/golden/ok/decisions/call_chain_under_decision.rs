// The chain of calls runs whatever was decided.
fn low(text: &str) {
    println!("{}", text);
}

fn middle(text: &str) {
    low(text);
}

fn main() {
    #[label(secret)]
    let fault = true;
    let mut n = 0;
    if fault {
        n = 1;
    }
    middle("heartbeat");
    let _ = n;
}
