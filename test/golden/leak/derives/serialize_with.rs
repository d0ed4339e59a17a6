// The function that `serialize_with` names decides what is given in the place of a field: here all of it.
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

fn masked<S: Serializer>(password: &String, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&password.to_uppercase())
}

fn show(event: &Event) {
    println!("{}", serde_json::to_string(event).unwrap_or_default()); //~ IFC001
}

fn main() {
    show(&Event::Started);
    show(&Event::LoggedIn { user: String::from("ada"), password: String::from("hunter2") });
}
