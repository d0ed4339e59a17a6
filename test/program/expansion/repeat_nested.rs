macro_rules! table { ($($k:ident => [$($v:expr),*]),* $(,)?) => { $( let $k = [$($v, $v * 2),*]; )* }; }
macro_rules! pairs { ($($a:ident: $($b:ident),+);*) => { $($( fn $b() -> &'static str { stringify!($a) } )+)* }; }
pairs!(x: x1, x2; y: y1);
fn main() { table!(one => [1], two => [1, 2], three => [1, 2, 3],); }
