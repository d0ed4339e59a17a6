// The first secret operand of a chain of `&&` decides the rest.
fn log(step: u32) -> bool {
    println!("step {}", step); //~ IFC002
    true
}

fn main() {
    #[label(secret)]
    let ready = true;
    let open = true;
    let mut n = 0;
    if open && ready && log(1) {
        n += 1;
    }
    let _ = (n, ready);
}
