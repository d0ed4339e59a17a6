// With `Debug` as a channel a derived `Debug` over a labelled field is a finding at the derive, called or not.
#[derive(Debug)] //~ IFC001
pub struct Token {
    pub id: u32,
    #[label(secret)]
    pub value: String,
}

#[derive(Debug)]
pub struct Header {
    pub name: String,
}
