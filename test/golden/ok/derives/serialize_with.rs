// The function that `serialize_with` names decides what is given in the place of a field: here a mask.
use serde::{Serialize, Serializer};

#[derive(Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
enum Event {
    Started,
    LoggedIn {
        user: String,
        #[serde(serialize_with = "masked")]
        #[label(secret)]
        password: String,
    },
}

fn masked<S: Serializer>(_password: &String, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("***")
}

fn show(event: &Event) {
    println!("{}", serde_json::to_string(event).unwrap_or_default());
}

fn main() {
    show(&Event::Started);
    show(&Event::LoggedIn { user: String::from("ada"), password: String::from("hunter2") });
}
