// `assert_label!` of a value that a public decision chose.
fn main() {
    #[label(secret)]
    let admin = true;
    let verbose = false;
    let level = if verbose { 2 } else { 1 };
    assert_label!(level, public);
    println!("started");
    let _ = (admin, verbose);
}
