// A derived `Serialize` gives nothing of a field that is skipped.
use serde::Serialize;

#[derive(Serialize)]
struct Account {
    name: String,
    #[serde(skip_serializing)]
    #[label(secret)]
    token: String,
}

fn show(account: &Account) {
    println!("{}", serde_json::to_string(account).unwrap_or_default());
}

fn main() {
    show(&Account { name: String::from("ada"), token: String::from("t0k3n") });
}
