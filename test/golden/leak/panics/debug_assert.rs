// `debug_assert!` with a secret in its message is an output.
fn main() {
    #[label(secret)]
    let balance = -1;
    println!("verify");
    debug_assert!(balance < 0, "balance {balance}"); //~ IFC001
}
