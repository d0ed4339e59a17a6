// A callee copies from one `&mut` parameter to the other.
fn transfer(from: &mut u32, to: &mut u32) {
    *to = *from;
    *from = 0;
}

fn main() {
    #[label(secret)]
    let mut a = 3;
    let mut b = 4;
    transfer(&mut a, &mut b);
    println!("{}", b); //~ IFC001
    let _ = a;
}
