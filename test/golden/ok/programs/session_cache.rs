// A cache keyed by user tells how many tokens there are.
use std::collections::HashMap;

#[derive(Default)]
struct Cache {
    tokens: HashMap<String, String>,
}

impl Cache {
    fn put(&mut self, user: &str, token: String) {
        self.tokens.insert(user.to_string(), token);
    }

    fn get(&self, user: &str) -> Option<&String> {
        self.tokens.get(user)
    }
}

#[label(content = secret)]
fn issue() -> String {
    String::from("token")
}

fn main() {
    let mut cache = Cache::default();
    cache.put("ann", issue());
    println!("{} {}", cache.tokens.len(), cache.get("ann").is_some());
}
