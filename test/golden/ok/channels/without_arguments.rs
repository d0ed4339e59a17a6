// What decides whether the bell is rung is public.
#[channel(public)]
fn ring() { println!("ring"); }
fn notify() { ring(); }
fn main() {
    #[label(secret)]
    let pin = 4u32;
    let attempts = 2;
    let right = pin > 3;
    if attempts > 1 { notify(); }
    let _ = right;
}
