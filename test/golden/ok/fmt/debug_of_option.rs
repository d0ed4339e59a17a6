// The `Debug` of a `None` chosen publicly emits nothing secret.
fn main() {
    #[label(secret)]
    let pin = 4711;
    let slot: Option<i32> = None;
    println!("{:?}", slot);
    let _ = pin;
}
