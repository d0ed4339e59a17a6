// An unlabelled parameter of a function that gets public arguments only is public.
fn show(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let pin = 1234;
    let zip = 80331;
    show(zip);
    let _ = pin;
}
