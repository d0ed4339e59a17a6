// A derived `Debug` of an enum emits the payload of its variant.
#[derive(Debug)]
enum Auth {
    Anonymous,
    Bearer(String),
}

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let auth = Auth::Bearer(token);
    println!("{:?}", auth); //~ IFC001
}
