// `mem::take` returns the old value.
fn main() {
    #[label(secret)]
    let mut text = String::from("t");
    let old = std::mem::take(&mut text);
    println!("{}", old); //~ IFC001
    let _ = (old, text);
}
