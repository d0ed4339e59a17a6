// Whether a panic was caught is data.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let level = 5;
    let outcome = std::panic::catch_unwind(move || {
        if level > 3 {
            panic!("too high");
        }
    });
    let _ = secret();
    println!("{}", outcome.is_err());
}
