// An address that was taken apart into bytes and put together again leads where it led, and nowhere else.
#[label(secret)]
fn key() -> u64 {
    7
}

fn main() {
    let _key = key();
    let limit = 3u64;
    let bytes = (&limit as *const u64 as usize).to_ne_bytes();
    let again = usize::from_ne_bytes(bytes) as *const u64;
    println!("{}", unsafe { *again });
}
