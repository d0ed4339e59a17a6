// The position of a public value in a public list.
fn main() {
    #[label(secret)]
    let answer = 'c';
    let options = ['a', 'b', 'c'];
    let shown = 'b';
    let at = options.iter().position(|o| *o == shown);
    if at == Some(1) {
        println!("second");
    }
    let _ = (answer, shown);
}
