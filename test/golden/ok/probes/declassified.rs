// Probes see that only the declassified copy is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let shown = declassify!(key % 2, public, "parity is shown"); //~ LABEL shown = public
    let kept = key; //~ LABEL kept = secret
    println!("{}", shown);
    let _ = kept;
}
