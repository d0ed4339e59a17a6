#![allow(unused, dropping_references)]
fn g(r: Result<String, u8>) -> Result<(), u8> {
    let s = r?;
    r.is_ok(); //~ E0382
    Ok(())
}
fn main() {}
