macro_rules! with { ($(#[$m:meta])* $name:ident) => { $(#[$m])* struct $name; }; }
with!(#[allow(dead_code)] #[must_use = "use it"] A);
with!(#[deprecated] B);
fn main() {}
