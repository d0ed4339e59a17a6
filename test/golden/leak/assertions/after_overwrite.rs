// Before the overwrite the variable is secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = key;
    assert_label!(slot, public); //~ IFC004
    let _ = slot;
    slot = 0;
    println!("{}", slot);
}
