// A hand-written `Debug` that writes a literal in its place is harmless.
use std::fmt;

struct ApiKey(#[label(secret)] String);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(***)")
    }
}

fn main() {
    let key = ApiKey(String::from("k"));
    println!("using {:?}", key);
}
