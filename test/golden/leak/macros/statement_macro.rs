// A macro that expands to an assignment of the secret.
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
    store!(slot, key);
    println!("{}", slot); //~ IFC001
    let _ = key;
}
