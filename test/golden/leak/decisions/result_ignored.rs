// A result whose variant a secret decided, tested by `is_err`.
fn verify(#[label(secret)] pin: u32) -> Result<(), String> {
    if pin == 4711 { Ok(()) } else { Err(String::from("no")) }
}

fn main() {
    let r = verify(1);
    if r.is_err() {
        println!("failed"); //~ IFC002
    }
}
