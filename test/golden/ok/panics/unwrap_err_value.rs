// `unwrap_err` of a result that holds a public value.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let r: Result<u32, String> = Ok(4);
    println!("testing");
    let e = r.unwrap_err();
    let _ = (e, pin);
}
