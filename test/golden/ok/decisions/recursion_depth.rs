// A recursion as deep as a public number says.
fn countdown(n: u32) {
    if n == 0 {
        return;
    }
    println!("tick");
    countdown(n - 1);
}

fn main() {
    #[label(secret)]
    let fuse = 3;
    let delay = 2;
    countdown(delay);
    let _ = (fuse, delay);
}
