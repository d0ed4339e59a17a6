// `assert_label!` of a secret against public does not hold.
fn main() {
    #[label(secret)]
    let key = 3;
    let derived = key * 2;
    assert_label!(derived, public); //~ IFC004
    println!("derived");
}
