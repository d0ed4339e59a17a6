// Two calls of the same closure are kept apart: this one was given the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let double = |n: i32| n * 2;
    let a = double(key);
    let b = double(4);
    println!("{}", a); //~ IFC001
    let _ = (a, b);
}
