// An element at a constant index that is overwritten is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let index = std::env::args().count();
    let mut slots = [0, 0];
    slots[0] = key;
    let _ = (slots[0], index);
    slots[0] = 5;
    println!("{}", slots[0]);
}
