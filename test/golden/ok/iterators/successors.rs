// `iter::successors` that starts with a literal.
fn main() {
    #[label(secret)]
    let seed = 3;
    let it = std::iter::successors(Some(1), |n| Some(n * 2));
    let first: Vec<i32> = it.take(3).collect();
    println!("{:?}", first);
    let _ = seed;
}
