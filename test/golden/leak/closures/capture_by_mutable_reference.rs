// A closure that captures a variable mutably writes the secret to it.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut total = 0;
    let mut add = |n: i32| {
        total += n;
    };
    add(key);
    add(1);
    println!("{}", total); //~ IFC001
}
