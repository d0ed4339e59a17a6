// A false alarm on purpose: both branches assign the same literal, which labels alone cannot tell.
fn main() {
    #[label(secret)]
    let flag = true;
    let shown;
    if flag {
        shown = 1;
    } else {
        shown = 1;
    }
    println!("{}", shown); //~ IFC002
}
