// Without `--strict` a trusted function is listed, not reported.
#[trusted(reason = "calls the hardware")] fn beep(n: u32) -> u32 {
    n
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", beep(1));
    let _ = key;
}
