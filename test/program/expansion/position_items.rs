macro_rules! items { ($($n:ident),*) => { $( #[allow(non_camel_case_types)] struct $n; impl $n { fn name() -> &'static str { stringify!($n) } } )* }; }
items!(a, b);
mod m { items! { c } }
extern "C" { }
fn main() { items!(d); let x = d; }
