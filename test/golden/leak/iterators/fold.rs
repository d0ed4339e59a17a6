// A fold over secrets.
fn main() {
    #[label(secret)]
    let price = 3;
    let prices = [price, 2 * price];
    let counts = [1, 2];
    let total = prices.iter().fold(0, |a, p| a + p);
    println!("{}", total); //~ IFC001
    let _ = (prices, counts);
}
