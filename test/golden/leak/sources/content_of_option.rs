// A label on the whole of an option covers whether there is a value.
#[label(secret)]
fn key() -> Option<u32> {
    Some(9)
}

fn main() {
    let k = key();
    if k.is_some() {
        println!("a key is configured"); //~ IFC002
    }
}
