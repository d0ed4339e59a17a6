// `#[allow(ownflow::IFC001, …)]` on a statement silences the finding.
fn main() {
    #[label(secret)]
    let key = 3;
    #[allow(ownflow::IFC001, reason = "the operator asked for it")]
    {
        println!("{}", key);
    }
}
