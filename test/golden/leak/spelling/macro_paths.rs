// `ownflow::label!` raises the value.
fn main() {
    let key = ownflow::label!(3, secret);
    println!("{}", key); //~ IFC001
}
