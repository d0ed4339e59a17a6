// A returned closure carries the secret that it captured.
fn adder(n: i32) -> impl Fn(i32) -> i32 {
    move |m| n + m
}

fn main() {
    #[label(secret)]
    let key = 3;
    let secret_adder = adder(key);
    let public_adder = adder(4);
    println!("{}", secret_adder(1)); //~ IFC001
    let _ = (secret_adder(0), public_adder(0));
}
