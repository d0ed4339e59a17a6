// Whether a field is left out by `skip_serializing_if` tells of its value.
use serde::Serialize;

#[derive(Serialize)]
struct Page {
    title: String,
    #[serde(skip_serializing_if = "is_zero", serialize_with = "nothing")]
    #[label(secret)]
    balance: u32,
}

fn is_zero(n: &u32) -> bool {
    *n == 0
}

fn nothing<S: serde::Serializer>(_n: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit()
}

fn show(page: &Page) {
    println!("{}", serde_json::to_string(page).unwrap_or_default()); //~ IFC002
}

fn main() {
    show(&Page { title: String::from("start"), balance: 3 });
}
