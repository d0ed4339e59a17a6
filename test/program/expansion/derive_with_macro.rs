macro_rules! newtype { ($(#[$m:meta])* $n:ident($t:ty)) => { $(#[$m])* #[derive(Clone, Debug, PartialEq)] pub struct $n(pub $t); }; }
newtype!(#[derive(Copy)] A(u8));
newtype!(B(String));
fn main() {}
