// `assert_label!` of a secret against secret holds.
fn main() {
    #[label(secret)]
    let key = 3;
    let derived = key * 2;
    assert_label!(derived, secret);
    println!("derived");
}
