// A section that the policy language does not have is an error that names the nearest one.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("hello");
    let _ = key;
}
