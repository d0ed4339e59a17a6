#![allow(unused, dropping_references)]
fn g(r: Result<String, u8>) -> Result<(), u8> {
    let s = r.clone()?;
    r.is_ok();
    Ok(())
}
fn main() {}
