// fp: `None` is reported although its arm does not depend on the value: arms are tested one after the other, so the last arm comes after the test of the literal.
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
        None => println!("no reading"), //~ IFC002
    }
    let _ = Reading { channel: 0, value: 0 }.channel;
}
