// `?` on an option that holds a secret but was decided publicly.
fn slot(#[label(secret)] key: u32) -> Option<u32> {
    Some(key)
}

fn show() -> Option<()> {
    let n = slot(5)?;
    println!("slot taken");
    let _ = n;
    Some(())
}

fn main() {
    let _ = show();
}
