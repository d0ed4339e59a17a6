// `&` on booleans evaluates both sides, so a write in one is not controlled by the other.
fn announce() -> bool {
    println!("checking");
    true
}

fn main() {
    #[label(secret)]
    let locked = true;
    let both = locked & announce();
    let _ = both;
}
