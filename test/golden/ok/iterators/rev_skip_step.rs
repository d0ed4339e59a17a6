// Reversed and skipped public values are public.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [key, key, key, key];
    let ids = [1, 2, 3, 4];
    for n in ids.iter().rev().skip(1).step_by(2) {
        println!("{}", n);
    }
    let _ = (keys, ids);
}
