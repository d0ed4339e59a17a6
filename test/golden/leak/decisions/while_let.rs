// A `while let` loop that pops as many as a secret decided.
fn main() {
    #[label(secret)]
    let level = 3;
    let mut stack = vec![1];
    if level > 2 {
        stack.push(2);
    }
    while let Some(n) = stack.pop() {
        println!("popped"); //~ IFC002
        let _ = n;
    }
}
