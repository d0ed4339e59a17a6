// What a `Display` implementation writes is what `{}` emits.
use std::fmt;

struct User {
    name: String,
    #[label(secret)]
    email: String,
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.name, self.email)
    }
}

fn main() {
    let user = User { name: String::from("ann"), email: String::from("a@b.c") };
    println!("{}", user); //~ IFC001
    let _ = user.email;
}
