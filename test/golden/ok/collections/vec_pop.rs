// `pop` of a vector of public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut stack = vec![4];
    if let Some(top) = stack.pop() {
        println!("{}", top);
    }
    let _ = key;
}
