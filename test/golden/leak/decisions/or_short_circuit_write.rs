// A write in the right operand of `||` is controlled by the left one.
fn note() -> bool {
    println!("second check"); //~ IFC002
    true
}

fn main() {
    #[label(secret)]
    let first = false;
    let other = false;
    let ok = first || note();
    let _ = (ok, first, other);
}
