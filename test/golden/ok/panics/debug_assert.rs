// `debug_assert!` on a secret condition without a message.
fn main() {
    #[label(secret)]
    let balance = -1;
    println!("verify");
    debug_assert!(balance < 0);
}
