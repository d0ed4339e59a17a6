// A chain of functions passes the mutable reference on and drops the value.
fn deepest(slot: &mut u32, value: u32) {
    let _ = value;
    *slot = 0;
}

fn deeper(slot: &mut u32, value: u32) {
    deepest(slot, value);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = 0;
    deeper(&mut out, key);
    println!("{}", out);
}
