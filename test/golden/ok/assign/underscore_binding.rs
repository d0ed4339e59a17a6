// A value that is thrown away by `let _` is not the block's value.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown = {
        let _ = key + 1;
        7
    };
    println!("{}", shown);
}
