// `process::exit` under a secret decision is an implicit flow: its code is an output.
fn main() {
    #[label(secret)]
    let tampered = true;
    let dry_run = false;
    if tampered {
        std::process::exit(1); //~ IFC002
    }
    let _ = (tampered, dry_run);
}
