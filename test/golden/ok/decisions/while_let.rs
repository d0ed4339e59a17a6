// A `while let` loop that pops secrets from a vector of public length.
fn main() {
    #[label(secret)]
    let level = 3;
    let mut stack = vec![1];
    stack.push(level);
    while let Some(n) = stack.pop() {
        println!("popped");
        let _ = n;
    }
}
