// `format!` panics where an implementation of `Display` fails: whether it does tells the secret.
use std::fmt;
struct Odd(u32);
impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 % 2 == 0 { return Err(fmt::Error); }
        write!(f, "odd")
    }
}
fn main() {
    #[label(secret)]
    let key = 4u32;
    let failed = std::panic::catch_unwind(|| { let _ = format!("{}", Odd(key)); }).is_err();
    println!("{failed}"); //~ IFC002
}
