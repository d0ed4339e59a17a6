// `ownflow::declassify!` lowers the value.
fn main() {
    let key = ownflow::label!(3, secret);
    println!("{}", ownflow::declassify!(key, public, "demo"));
}
