// A literal deep in a pattern tests the secret component.
struct Reading {
    channel: u32,
    value: u32,
}

fn main() {
    #[label(secret)]
    let value = 3;
    let r = Some(Reading { channel: 1, value });
    match r {
        Some(Reading { value: 0, .. }) => println!("zero"), //~ IFC002
        Some(_) => {}
        None => println!("no reading"),
    }
    let _ = Reading { channel: 0, value: 0 }.channel;
}
