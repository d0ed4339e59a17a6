// A variable declared outside and set in an inner secret block.
fn main() {
    #[label(secret)]
    let on = true;
    let mut shown = 0;
    if on {
        shown = 1;
    }
    println!("{}", shown); //~ IFC002
    shown = 0;
    let _ = shown;
}
