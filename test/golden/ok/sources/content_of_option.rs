// `content = L` on a function's result labels the key, not whether there is one.
#[label(content = secret)]
fn key() -> Option<u32> {
    Some(9)
}

fn main() {
    let k = key();
    if k.is_some() {
        println!("a key is configured");
    }
}
