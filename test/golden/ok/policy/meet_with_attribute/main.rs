// Where attribute and policy both bound a channel the meet may be high enough.
#[channel(secret)]
fn archive(n: u32) {
    let _ = n;
}

fn main() {
    #[label(secret)]
    let key = 3;
    archive(key);
}
