// `partition` by a public value.
fn main() {
    #[label(secret)]
    let cut = 3;
    let mid = 2;
    let (low, high): (Vec<i32>, Vec<i32>) = (0..6).partition(|n| *n < mid);
    if low.len() > high.len() {
        println!("more low");
    }
    let _ = (cut, mid);
}
