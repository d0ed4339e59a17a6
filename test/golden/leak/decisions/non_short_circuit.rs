// `&` on booleans is arithmetic: both operands are data.
fn announce() -> bool {
    println!("checking");
    true
}

fn main() {
    #[label(secret)]
    let locked = true;
    let both = locked & announce();
    println!("{}", both); //~ IFC001
    let _ = both;
}
