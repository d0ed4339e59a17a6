// A function declared in a function body shadows the outer one.
fn show(n: u32) {
    println!("{}", n);
}

fn main() {
    fn show(_n: u32) {
        println!("hidden");
    }
    #[label(secret)]
    let key = 3;
    show(key);
}
