macro_rules! getter { ($field:ident: $t:ty) => { fn $field(&self) -> &$t { &self.$field } }; }
struct S { name: String, r#type: u8 }
impl S { getter!(name: String); getter!(r#type: u8); }
fn main() {}
