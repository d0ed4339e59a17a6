// A panic that is resumed carries its payload to where it is caught.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let level = secret();
    let outcome = std::panic::catch_unwind(move || {
        let _ = level;
        std::panic::resume_unwind(Box::new(3u64))
    });
    let payload: Result<(), _> = outcome;
    println!("{:?}", payload.unwrap_err().downcast_ref::<u64>());
}
