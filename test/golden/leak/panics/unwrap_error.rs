// The error value that `unwrap` prints is an output.
fn check(pin: u32) -> Result<(), String> {
    Err(format!("wrong pin {}", pin))
}

fn main() {
    #[label(secret)]
    let pin = 4711;
    println!("checking");
    check(pin).unwrap(); //~ IFC001
}
