// A path of the policy that matches nothing is a warning.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("hello");
    let _ = key;
}
