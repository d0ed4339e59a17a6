// The outer variable is unchanged by a shadowing one in a block.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown = 1;
    {
        let shown = key;
        let _ = shown;
    }
    println!("{}", shown);
    let _ = shown;
}
