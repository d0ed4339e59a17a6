// None of the functions that the array holds writes its argument.
fn show(n: i32) {
    println!("{}", n);
}

fn hide(_n: i32) {
    println!("hidden");
}

fn main() {
    #[label(secret)]
    let key = 3;
    let table = [hide, hide];
    for f in table {
        f(key);
    }
    show(1);
}
