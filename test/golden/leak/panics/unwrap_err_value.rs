// `unwrap_err` prints the value if there is one.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let r: Result<u32, String> = Ok(pin);
    println!("testing");
    let e = r.unwrap_err(); //~ IFC001
    let _ = (e, pin);
}
