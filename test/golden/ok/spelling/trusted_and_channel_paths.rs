// `#[ownflow::trusted(..)]` is the same as `#[trusted(..)]`.
#[ownflow::channel(public)]
fn send(n: u32) {
    let _ = n;
}

#[ownflow::trusted(reason = "writes to the sealed log")]
fn seal(n: u32) {
    println!("{}", n);
}

fn main() {
    #[label(secret)]
    let key = 3;
    seal(key);
    send(1);
}
