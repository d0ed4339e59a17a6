// Probes see what was written through a reference.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 0; //~ LABEL slot = public
    let r = &mut slot;
    *r = key;
    let seen = slot; //~ LABEL seen = secret
    slot = 1; //~ LABEL slot = public
    println!("{}", slot);
    let _ = seen;
}
