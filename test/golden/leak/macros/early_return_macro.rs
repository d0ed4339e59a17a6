// A macro that returns early under a secret decision.
macro_rules! ensure {
    ($cond:expr) => {
        if !$cond {
            return;
        }
    };
}

fn run(#[label(secret)] pin: u32, version: u32) {
    ensure!(pin == 4711);
    println!("accepted"); //~ IFC002
    let _ = (pin, version);
}

fn main() {
    run(1, 1);
}
