// A predicate on secret elements decides how many remain.
fn main() {
    #[label(secret)]
    let age = 17;
    let ages = vec![age, age + 1];
    let picked: Vec<i32> = ages.into_iter().filter(|a| *a >= 18).collect();
    println!("{}", picked.len()); //~ IFC002
}
