// A closure keeps the secret in its own state between calls.
fn accumulator() -> impl FnMut(i32) -> i32 {
    let mut sum = 0;
    move |n| {
        sum += n;
        sum
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut acc = accumulator();
    acc(key);
    println!("{}", acc(1)); //~ IFC001
}
