// The count of secrets.
fn main() {
    #[label(secret)]
    let price = 3;
    let prices = vec![price, price, price];
    let n = prices.iter().count();
    println!("{}", n);
}
