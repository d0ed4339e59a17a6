// A returned closure carries the public value that it captured.
fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |m| n + m
}

fn main() {
    #[label(secret)]
    let key = 3;
    let secret_adder = adder(key);
    let public_adder = adder(4);
    println!("{}", public_adder(1));
    let _ = (secret_adder(0), public_adder(0));
}
