// `ownflow::assert_label!` is checked.
fn main() {
    #[ownflow::label(secret)]
    let key = 3;
    ownflow::assert_label!(key, public); //~ IFC004
    println!("checked");
}
