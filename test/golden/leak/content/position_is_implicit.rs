// The position of a secret in a public list depends on it.
fn main() {
    #[label(secret)]
    let answer = 'c';
    let options = ['a', 'b', 'c'];
    let shown = 'b';
    let at = options.iter().position(|o| *o == answer);
    if at == Some(1) {
        println!("second"); //~ IFC002
    }
    let _ = (answer, shown);
}
