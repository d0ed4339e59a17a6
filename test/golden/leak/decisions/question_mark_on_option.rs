// `?` on an option that a secret decided controls what follows.
fn slot(#[label(secret)] key: u32) -> Option<u32> {
    if key > 3 { Some(1) } else { None }
}

fn show() -> Option<()> {
    let n = slot(5)?;
    println!("slot taken"); //~ IFC002
    let _ = n;
    Some(())
}

fn main() {
    let _ = show();
}
