// Unknown code may call an `async fn` that it is given, and run what it returns.
#[label(secret)]
fn secret() -> u64 {
    7
}

async fn handler(user: u64) -> String {
    println!("handled"); let _ = user;
    String::from("ok")
}

fn main() {
    vendor_server::route("/", vendor_server::get(handler), secret());
}
