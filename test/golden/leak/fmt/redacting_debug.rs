// A hand-written `Debug` that emits the labelled field leaks it.
use std::fmt;

struct ApiKey(#[label(secret)] String);

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ApiKey").field(&self.0).finish()
    }
}

fn main() {
    let key = ApiKey(String::from("k"));
    println!("using {:?}", key); //~ IFC001
}
