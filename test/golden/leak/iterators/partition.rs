// `partition` by a secret sends elements to either side.
fn main() {
    #[label(secret)]
    let cut = 3;
    let mid = 2;
    let (low, high): (Vec<i32>, Vec<i32>) = (0..6).partition(|n| *n < cut);
    if low.len() > high.len() {
        println!("more low"); //~ IFC002
    }
    let _ = (cut, mid);
}
