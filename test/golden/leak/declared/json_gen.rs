// A record is serialised by a generic function.
fn j<T: serde::Serialize>(t: &T) -> String {
    serde_json::to_string(t).unwrap()
}

fn main() {
    let r = S { a: 1, b: 2 };
    println!("{}", j(&r)); //~ IFC001
}

#[derive(serde::Serialize)]
struct S {
    a: u8,
    #[label(secret)]
    b: u8,
}
