// After the overwrite the variable is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = key;
    let _ = slot;
    slot = 0;
    assert_label!(slot, public);
    println!("{}", slot);
}
