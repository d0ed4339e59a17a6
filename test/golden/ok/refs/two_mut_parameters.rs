// Two `&mut` parameters do not alias: a write to one leaves the other.
fn transfer(from: &mut u32, to: &mut u32) {
    *to += 1;
    *from = 0;
}

fn main() {
    #[label(secret)]
    let mut a = 3;
    let mut b = 4;
    transfer(&mut a, &mut b);
    println!("{}", b);
    let _ = a;
}
