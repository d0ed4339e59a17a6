// A derived `Debug` of an enum whose value has a variant without a payload.
#[derive(Debug)]
enum Auth {
    Anonymous,
    Bearer(String),
}

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let auth = Auth::Anonymous;
    println!("{:?}", auth);
    let _ = Auth::Bearer(token);
}
