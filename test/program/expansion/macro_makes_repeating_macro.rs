macro_rules! dollar { ($d:tt $name:ident) => { macro_rules! $name { ($d($d x:expr),*) => { [$d($d x),*] }; } }; }
dollar!($ list);
fn main() { let a = list!(1, 2, 3); let b: [u8; 0] = list!(); }
