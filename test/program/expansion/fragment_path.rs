macro_rules! call { ($p:path, $($a:expr),*) => { $p($($a),*) }; }
macro_rules! of { ($p:path) => { Vec::<$p>::new() }; }
fn main() { let a = call!(std::cmp::max, 1, 2); let b = call!(Some, 3); let c: Vec<std::string::String> = of!(std::string::String); }
