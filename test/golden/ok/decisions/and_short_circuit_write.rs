// A write in the left operand of `&&` is not controlled by the right one.
fn announce() -> bool {
    println!("checking");
    true
}

fn main() {
    #[label(secret)]
    let locked = true;
    let both = announce() && locked;
    let _ = both;
}
