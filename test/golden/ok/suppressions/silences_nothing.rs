// An exception that silences nothing is a warning.
#[allow(ownflow::IFC001, reason = "left over")] //~ IFC101
fn show(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    show(4);
    let _ = key;
}
