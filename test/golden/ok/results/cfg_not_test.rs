// Code under a configuration that does not hold is left out.
#[cfg(test)]
fn dump(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    println!("hello");
    #[cfg(not(test))]
    let _ = key;
}
