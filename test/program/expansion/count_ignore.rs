macro_rules! replace { ($_t:tt $sub:expr) => { $sub }; }
macro_rules! count { ($($t:tt)*) => { <[()]>::len(&[$(replace!($t ())),*]) }; }
fn main() { let n = count!(a b c d); }
