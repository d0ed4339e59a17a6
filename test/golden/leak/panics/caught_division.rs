// Whether a divisor was zero shows in whether the panic was caught.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn divide(by: u64) -> u64 {
    100 / by
}

fn main() {
    let rate = secret();
    let outcome = std::thread::spawn(move || divide(rate)).join();
    match outcome {
        Ok(_) => println!("done"), //~ IFC002
        Err(_) => println!("failed"), //~ IFC002
    }
}
