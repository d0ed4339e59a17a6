// What is formatted, and fails, is public.
use std::fmt;
struct Odd(u32);
fn refused() -> fmt::Error { fmt::Error::default() }
impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 % 2 == 0 { return Err(refused()); }
        write!(f, "odd")
    }
}
fn main() {
    #[label(secret)]
    let key = 4u32;
    let _ = (key, refused as fn() -> fmt::Error);
    let failed = std::panic::catch_unwind(|| { let _ = format!("{}", Odd(7)); }).is_err();
    println!("{failed}");
}
