// `process::exit` under a public decision is none.
fn main() {
    #[label(secret)]
    let tampered = true;
    let dry_run = false;
    if dry_run {
        std::process::exit(1);
    }
    let _ = (tampered, dry_run);
}
