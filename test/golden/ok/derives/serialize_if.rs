// What `skip_serializing_if` asks of a public field tells nothing of the others.
use serde::Serialize;

#[derive(Serialize)]
struct Page {
    #[serde(skip_serializing_if = "String::is_empty")]
    title: String,
    #[serde(serialize_with = "nothing")]
    #[label(secret)]
    balance: u32,
}

fn nothing<S: serde::Serializer>(_n: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit()
}

fn show(page: &Page) {
    println!("{}", serde_json::to_string(page).unwrap_or_default());
}

fn main() {
    show(&Page { title: String::from("start"), balance: 3 });
}
