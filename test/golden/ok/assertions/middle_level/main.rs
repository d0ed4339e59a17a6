// An internal assertion on a public value holds: lower is allowed.
fn main() {
    #[label(public)]
    let n = 3;
    let m = n + 1;
    assert_label!(m, internal);
    println!("checked");
}
