// With `Debug` as a channel a type without a derived `Debug` over its labelled field is fine.
#[derive(Clone)]
pub struct Token {
    pub id: u32,
    #[label(secret)]
    pub value: String,
}

#[derive(Debug)]
pub struct Header {
    pub name: String,
}
