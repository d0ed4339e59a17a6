// An order with a cycle is no partial order.
fn main() {
    #[label(a)]
    let key = 7;
    println!("{}", key);
}
