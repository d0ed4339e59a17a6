//! A password check must tell one bit about the password: whether the guess was right. Declassifying says so, with a reason for the reviewer.

struct User { name: String, #[label(secret)] password: String }

fn check(user: &User, guess: &str) -> bool {
    declassify!(user.password == guess, public, "one bit for each attempt, and attempts are limited")
}

fn main() {
    let user = User { name: "alice".to_string(), password: "correct horse".to_string() };
    if check(&user, "battery staple") {
        println!("welcome, {}", user.name);
    } else {
        println!("wrong password");
    }
}
