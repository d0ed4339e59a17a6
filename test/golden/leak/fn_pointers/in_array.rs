// One of the functions of an array writes its argument.
fn show(n: i32) {
    println!("{}", n); //~ IFC001
}

fn hide(_n: i32) {
    println!("hidden");
}

fn main() {
    #[label(secret)]
    let key = 3;
    let table = [show, hide];
    for f in table {
        f(key);
    }
    show(1);
}
