// `declassify!` gives the value the lower label.
fn main() {
    #[label(secret)]
    let balance = 1234;
    let rounded = declassify!(balance / 1000, public, "the thousands are printed on every statement");
    println!("{}", rounded);
}
