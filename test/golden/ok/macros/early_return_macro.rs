// A macro that returns early under a public decision.
macro_rules! ensure {
    ($cond:expr) => {
        if !$cond {
            return;
        }
    };
}

fn run(#[label(secret)] pin: u32, version: u32) {
    ensure!(version == 1);
    println!("accepted");
    let _ = (pin, version);
}

fn main() {
    run(1, 1);
}
