// A `Display` implementation that writes only the public field.
use std::fmt;

struct User {
    name: String,
    #[label(secret)]
    email: String,
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.name, "hidden")
    }
}

fn main() {
    let user = User { name: String::from("ann"), email: String::from("a@b.c") };
    println!("{}", user);
    let _ = user.email;
}
