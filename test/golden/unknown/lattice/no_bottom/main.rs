// A partial order with two minimal elements has no meet for them.
fn main() {
    #[label(a)]
    let key = 7;
    println!("{}", key);
}
