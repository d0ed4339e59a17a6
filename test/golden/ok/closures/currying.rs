// The inner closure of a curried one does not use the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let add = |_a: i32| move |b: i32| b + 1;
    let add_key = add(key);
    println!("{}", add_key(4));
}
