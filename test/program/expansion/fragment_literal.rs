macro_rules! lits { ($($l:literal),*) => { [$($l),*] }; }
macro_rules! name { (one) => { 1 }; ($l:literal) => { $l }; }
fn main() { let a = lits!(1, -2, 3); let b = lits!("a", "b"); let c = lits!(true, false); let d = lits!('x'); let e = name!(one) + name!(-7); }
