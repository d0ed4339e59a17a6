// `ownflow::assert_label!` holds.
fn main() {
    #[ownflow::label(secret)]
    let key = 3;
    ownflow::assert_label!(key, secret);
    println!("checked");
}
