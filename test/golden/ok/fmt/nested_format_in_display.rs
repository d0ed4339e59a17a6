// A `Display` that formats an inner value that redacts.
use std::fmt;

struct Inner(u32);

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let _ = self.0;
        write!(f, "#{}", "hidden")
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
    println!("{}", o);
}
