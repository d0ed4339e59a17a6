// `assert_label!` sees the decision that chose the value.
fn main() {
    #[label(secret)]
    let admin = true;
    let verbose = false;
    let level = if admin { 2 } else { 1 };
    assert_label!(level, public); //~ IFC004
    println!("started");
    let _ = (admin, verbose);
}
