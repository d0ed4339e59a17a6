// A loop that runs as often as a secret says writes implicitly.
fn main() {
    #[label(secret)]
    let failures = 3;
    let retries = 2;
    for _ in 0..failures {
        println!("retry"); //~ IFC002
    }
    let _ = (failures, retries);
}
