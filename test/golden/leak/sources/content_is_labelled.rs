// `content = L` labels what the option holds.
#[label(content = secret)]
fn key() -> Option<u32> {
    Some(9)
}

fn main() {
    match key() {
        Some(k) => println!("key {}", k), //~ IFC001
        None => println!("no key"),
    }
}
