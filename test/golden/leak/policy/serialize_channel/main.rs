// With `Serialize` as a channel a derived one over a labelled field is a finding at the derive.
#[derive(serde::Serialize)] //~ IFC001
pub struct User {
    pub name: String,
    #[label(secret)]
    pub password: String,
}
