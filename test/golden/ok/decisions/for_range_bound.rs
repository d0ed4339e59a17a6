// A loop that runs as often as a public number says.
fn main() {
    #[label(secret)]
    let failures = 3;
    let retries = 2;
    for _ in 0..retries {
        println!("retry");
    }
    let _ = (failures, retries);
}
