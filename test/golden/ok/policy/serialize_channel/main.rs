// A skipped field is not serialised.
#[derive(serde::Serialize)]
pub struct User {
    pub name: String,
    #[label(secret)]
    #[serde(skip)]
    pub password: String,
}
