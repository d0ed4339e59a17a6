// `iter::successors` that starts with a secret.
fn main() {
    #[label(secret)]
    let seed = 3;
    let it = std::iter::successors(Some(seed), |n| Some(n * 2));
    let first: Vec<i32> = it.take(3).collect();
    println!("{:?}", first); //~ IFC001
    let _ = seed;
}
