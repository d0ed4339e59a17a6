// A macro that expands to an assignment of a literal.
macro_rules! store {
    ($slot:ident, $value:expr) => {
        $slot = $value;
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut slot = 1;
    let _ = slot;
    store!(slot, 4);
    println!("{}", slot);
    let _ = key;
}
