// A variable is clean after a public value overwrites the secret.
fn main() {
    #[label(secret)]
    let key = 5;
    let mut slot = 0;
    slot = key; //~ LABEL slot = secret
    let _ = slot;
    slot = 1;
    println!("{}", slot);
}
