// A function in another file of the program writes a public value.
mod store;

fn main() {
    #[label(secret)]
    let key = 3;
    store::save(4);
    let _ = key;
}
