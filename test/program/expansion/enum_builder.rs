macro_rules! enums { ($($(#[$m:meta])* $v:vis enum $n:ident { $($var:ident $(= $val:expr)?),* $(,)? })*) => { $( $(#[$m])* $v enum $n { $($var $(= $val)?),* } impl $n { const ALL: &'static [$n] = &[$($n::$var),*]; } )* }; }
enums! { #[allow(dead_code)] pub enum Color { Red, Green = 5, Blue, } enum One { A } }
fn main() {}
