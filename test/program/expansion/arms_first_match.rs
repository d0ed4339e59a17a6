macro_rules! kind { (struct $n:ident) => { "struct" }; (enum $n:ident) => { "enum" }; ($n:ident) => { "other" }; ($($t:tt)*) => { "many" }; }
fn main() { let a = [kind!(struct X), kind!(enum Y), kind!(z), kind!(a b c), kind!()]; }
