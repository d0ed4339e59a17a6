// A secret set in a static `OnceLock`.
use std::sync::OnceLock;

static TOKEN: OnceLock<String> = OnceLock::new();

fn main() {
    #[label(secret)]
    let token = String::from("t");
    let _ = TOKEN.set(token);
    if let Some(t) = TOKEN.get() {
        println!("{}", t); //~ IFC001
    }
}
