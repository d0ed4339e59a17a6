// A log line under a secret decision is an implicit flow.
fn main() {
    #[label(secret)]
    let matches = false;
    let mut tries = 3;
    if !matches {
        tries -= 1;
        log::error!("wrong password"); //~ IFC002
    }
    let _ = tries;
}
