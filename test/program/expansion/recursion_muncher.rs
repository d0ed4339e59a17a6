macro_rules! reverse { ([] $($r:expr),*) => { [$($r),*] }; ([$h:expr $(, $t:expr)*] $($r:expr),*) => { reverse!([$($t),*] $h $(, $r)*) }; }
macro_rules! sum { ($x:expr) => { $x }; ($x:expr, $($r:expr),+) => { $x + sum!($($r),+) }; }
fn main() { let a = reverse!([1, 2, 3, 4]); let s = sum!(1, 2, 3 * 4, 5); }
