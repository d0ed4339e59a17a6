// A literal message of `panic!` under a secret decision: whether a run panics is no channel.
fn main() {
    #[label(secret)]
    let key = 3;
    println!("start");
    if key > 2 {
        panic!("bad key");
    }
}
