// `#[cfg_attr(ownflow, label(secret))]` on a `let` labels it.
fn main() {
    #[cfg_attr(ownflow, label(secret))]
    let key = 3;
    #[cfg_attr(ownflow, label(secret))]
    let other = 4;
    println!("{}", key); //~ IFC001
    let _ = other;
}
