// Reversed and skipped secrets are secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let keys = [key, key, key, key];
    let ids = [1, 2, 3, 4];
    for n in keys.iter().rev().skip(1).step_by(2) {
        println!("{}", n); //~ IFC001
    }
    let _ = (keys, ids);
}
