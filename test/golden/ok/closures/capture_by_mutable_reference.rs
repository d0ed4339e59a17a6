// A closure that captures a variable mutably counts.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut total = 0;
    let mut add = |n: i32| {
        let _ = n;
        total += 1;
    };
    add(key);
    add(1);
    println!("{}", total);
}
