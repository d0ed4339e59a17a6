// An `Err` with a public message.
fn main() -> Result<(), String> {
    #[label(secret)]
    let key = String::from("k");
    println!("start");
    Err(format!("key of {} rejected", "ann"))
}
