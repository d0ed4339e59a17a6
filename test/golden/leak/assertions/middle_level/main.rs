// An internal assertion on a secret value does not hold.
fn main() {
    #[label(secret)]
    let n = 3;
    let m = n + 1;
    assert_label!(m, internal); //~ IFC004
    println!("checked");
}
