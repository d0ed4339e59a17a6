// With `--strict` a trusted function is a finding.
//@ flags: --strict
#[trusted(reason = "calls the hardware")] fn beep(n: u32) -> u32 { //~ IFC020
    n
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", beep(1));
    let _ = key;
}
