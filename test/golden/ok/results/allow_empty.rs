// With `--allow-empty` a run in which nothing is labelled is verified.
//@ flags: --allow-empty
fn main() {
    let key = 3;
    println!("{}", key);
}
