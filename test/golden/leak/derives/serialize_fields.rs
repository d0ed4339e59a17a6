// A derived `Serialize` gives every field that is not skipped.
use serde::Serialize;

#[derive(Serialize)]
struct Account {
    name: String,
    #[label(secret)]
    token: String,
}

fn show(account: &Account) {
    println!("{}", serde_json::to_string(account).unwrap_or_default()); //~ IFC001
}

fn main() {
    show(&Account { name: String::from("ada"), token: String::from("t0k3n") });
}
