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
    let outcome = std::thread::spawn(move || {
        let _ = rate / 3;
        divide(4)
    }).join();
    match outcome {
        Ok(_) => println!("done"),
        Err(_) => println!("failed"),
    }
}
