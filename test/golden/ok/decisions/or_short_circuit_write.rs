// A write in the right operand of `||` under a public left one.
fn note() -> bool {
    println!("second check");
    true
}

fn main() {
    #[label(secret)]
    let first = false;
    let other = false;
    let ok = other || note();
    let _ = (ok, first, other);
}
