// A recursion as deep as a secret says writes implicitly.
fn countdown(n: u32) {
    if n == 0 {
        return;
    }
    println!("tick"); //~ IFC002
    countdown(n - 1);
}

fn main() {
    #[label(secret)]
    let fuse = 3;
    let delay = 2;
    countdown(fuse);
    let _ = (fuse, delay);
}
