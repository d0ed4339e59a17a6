// A macro that drops its argument.
macro_rules! scale {
    ($e:expr) => {
        { let _ = $e; 10 }
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", scale!(key));
}
