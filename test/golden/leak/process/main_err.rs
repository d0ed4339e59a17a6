// The `Err` that `main` returns is printed.
fn main() -> Result<(), String> {
    #[label(secret)]
    let key = String::from("k");
    println!("start");
    Err(format!("key {} rejected", key)) //~ IFC001
}
