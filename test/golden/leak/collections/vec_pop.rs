// `pop` gives what was pushed.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut stack = vec![key];
    if let Some(top) = stack.pop() {
        println!("{}", top); //~ IFC001
    }
    let _ = key;
}
