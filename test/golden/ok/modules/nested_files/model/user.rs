pub struct User {
    pub name: u32,
    #[label(secret)]
    pub token: u32,
}
