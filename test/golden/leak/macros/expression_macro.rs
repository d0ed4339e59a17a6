// A macro that computes with the secret.
macro_rules! scale {
    ($e:expr) => {
        $e * 10
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", scale!(key)); //~ IFC001
}
