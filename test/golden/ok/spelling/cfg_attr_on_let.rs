// A `cfg_attr` with another configuration does not label.
fn main() {
    #[cfg_attr(docsrs, label(secret))]
    let key = 3;
    #[cfg_attr(ownflow, label(secret))]
    let other = 4;
    println!("{}", key);
    let _ = other;
}
