// `mem::forget` of a secret writes nothing.
fn main() {
    #[label(secret)]
    let key = String::from("k");
    println!("forgetting");
    std::mem::forget(key);
}
