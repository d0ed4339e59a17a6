// A function declared in a function body.
fn show(n: u32) {
    println!("{}", n); //~ IFC001
}

fn main() {
    #[label(secret)]
    let key = 3;
    show(key);
}
