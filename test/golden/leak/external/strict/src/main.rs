// With `--strict` an external call that was modelled conservatively is a finding.
//@ flags: --strict
fn main() {
    #[label(secret)]
    let key = 3u32;
    let n = vendor_sdk::mix(2, 1); //~ IFC020
    println!("{}", n);
    let _ = key;
}
