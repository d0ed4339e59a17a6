// A chain of `&&` of public operands.
fn log(step: u32) -> bool {
    println!("step {}", step);
    true
}

fn main() {
    #[label(secret)]
    let ready = true;
    let open = true;
    let mut n = 0;
    if open && log(1) {
        n += 1;
    }
    let _ = (n, ready);
}
