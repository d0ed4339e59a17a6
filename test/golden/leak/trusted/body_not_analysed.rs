// A function that is not trusted writes the secret.
fn seal(n: u32) {
    println!("{}", n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 3;
    seal(key);
    println!("sealed");
}
