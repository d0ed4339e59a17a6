// The sum of secrets.
fn main() {
    #[label(secret)]
    let price = 3;
    let prices = vec![price, price, price];
    let n: i32 = prices.iter().sum();
    println!("{}", n); //~ IFC001
}
