// A variable that is declared without a value carries only what is assigned later.
fn main() {
    #[label(secret)]
    let key = 5;
    let shown;
    shown = 6;
    println!("{}", shown);
    let _ = key;
}
