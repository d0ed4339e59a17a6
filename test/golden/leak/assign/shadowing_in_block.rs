// A shadowing variable in a block is another variable.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown = 1;
    {
        let shown = key;
        println!("{}", shown); //~ IFC001
        let _ = shown;
    }
    let _ = shown;
}
