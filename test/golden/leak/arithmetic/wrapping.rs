// A wrapping product with a secret.
fn main() {
    #[label(secret)]
    let seed = 7u64;
    let id = 9u64;
    let h = seed.wrapping_mul(31).rotate_left(5);
    println!("{}", h); //~ IFC001
    let _ = (seed, id);
}
