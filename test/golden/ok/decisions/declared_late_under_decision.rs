// A variable declared in the inner secret block ends with it.
fn main() {
    #[label(secret)]
    let on = true;
    let mut shown = 0;
    if on {
        let shown = 1;
        let _ = shown;
    }
    println!("{}", shown);
    shown = 0;
    let _ = shown;
}
