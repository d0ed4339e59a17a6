// The closure of `map` adds a captured secret.
fn main() {
    #[label(secret)]
    let salt = 3;
    let step = 2;
    let out: Vec<i32> = (0..4).map(|i| i + salt).collect();
    println!("{:?}", out); //~ IFC001
    let _ = (salt, step);
}
