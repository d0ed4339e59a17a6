// A `Display` that formats an inner value with its own secret.
use std::fmt;

struct Inner(u32);

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

struct Outer {
    inner: Inner,
}

impl fmt::Display for Outer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}]", self.inner)
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let o = Outer { inner: Inner(key) };
    println!("{}", o); //~ IFC001
}
