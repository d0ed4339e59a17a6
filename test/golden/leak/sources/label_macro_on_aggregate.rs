// `label!` on a tuple raises each of its components.
fn main() {
    let t = label!((1, 2), secret);
    println!("{}", t.0); //~ IFC001
}
