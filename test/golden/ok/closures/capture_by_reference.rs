// A closure that captures a public variable by reference.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let show = || println!("{}", id);
    show();
    let _ = (key, id);
}
