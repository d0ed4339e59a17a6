// A wrapping product of public numbers.
fn main() {
    #[label(secret)]
    let seed = 7u64;
    let id = 9u64;
    let h = id.wrapping_mul(31).rotate_left(5);
    println!("{}", h);
    let _ = (seed, id);
}
