macro_rules! all_match { ($($e:expr => $p:pat),*) => { $(matches!($e, $p))&&* }; }
fn main() { let a = matches!(Some(1), Some(x) if x > 0); let b = matches!(1, 1 | 2); let c = all_match!(1 => 1, Some(2) => Some(_)); }
