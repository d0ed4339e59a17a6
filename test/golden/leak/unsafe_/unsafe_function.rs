// An unsafe function returns its secret argument.
unsafe fn echo(n: i32) -> i32 {
    n
}

fn main() {
    #[label(secret)]
    let key = 3;
    let n = unsafe { echo(key) };
    println!("{}", n); //~ IFC001
}
