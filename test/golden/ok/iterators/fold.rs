// A fold over public values.
fn main() {
    #[label(secret)]
    let price = 3;
    let prices = [price, 2 * price];
    let counts = [1, 2];
    let total = counts.iter().fold(0, |a, p| a + p);
    println!("{}", total);
    let _ = (prices, counts);
}
