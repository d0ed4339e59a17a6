// A declared label that is as high as the value's is no finding.
fn main() {
    #[label(secret)]
    let token = String::from("abc");
    #[label(secret)]
    let copy = token.clone();
    println!("copied");
    let _ = (token, copy);
}
