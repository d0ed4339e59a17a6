// Code under `#[cfg(not(test))]` is checked.
#[cfg(not(test))]
fn dump(n: u32) {
    println!("{}", n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("hello");
    #[cfg(not(test))]
    dump(key);
}
