// A write in the right operand of `&&` is controlled by the left one.
fn announce() -> bool {
    println!("checking"); //~ IFC002
    true
}

fn main() {
    #[label(secret)]
    let locked = true;
    let both = locked && announce();
    let _ = both;
}
