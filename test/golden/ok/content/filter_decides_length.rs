// A map over secret elements keeps their number.
fn main() {
    #[label(secret)]
    let age = 17;
    let ages = vec![age, age + 1];
    let picked: Vec<i32> = ages.into_iter().map(|a| a + 1).collect();
    println!("{}", picked.len());
}
