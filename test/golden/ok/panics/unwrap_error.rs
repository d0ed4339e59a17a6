// `unwrap` of a result whose error is public.
fn check(pin: u32) -> Result<(), String> {
    let _ = pin;
    Err(String::from("wrong pin"))
}

fn main() {
    #[label(secret)]
    let pin = 4711;
    println!("checking");
    check(pin).unwrap();
}
