// A comment on the line before silences the finding.
fn main() {
    #[label(secret)]
    let key = 3;
    // ownflow: allow(IFC001) shown to the owner
    println!("{}", key);
}
