// The inner closure of a curried one captured the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let add = |a: i32| move |b: i32| a + b;
    let add_key = add(key);
    println!("{}", add_key(4)); //~ IFC001
}
