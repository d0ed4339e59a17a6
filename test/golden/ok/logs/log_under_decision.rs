// A log line before the secret decision is none.
fn main() {
    #[label(secret)]
    let matches = false;
    let mut tries = 3;
    log::error!("checking password");
    if !matches {
        tries -= 1;
    }
    let _ = tries;
}
