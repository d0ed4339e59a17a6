// An unsafe function drops its secret argument.
unsafe fn echo(n: i32) -> i32 {
    let _ = n;
    0
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = unsafe { echo(key) };
    println!("{}", n);
}
