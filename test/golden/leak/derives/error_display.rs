// The `Display` that thiserror derives writes the fields that its text names.
use thiserror::Error;

#[derive(Debug, Error)]
enum LoginError {
    #[error("no such user: {0}")]
    NoUser(String),
    #[error("{user} tried {tried:?}, {} times", .times + 1)]
    Wrong { user: String, tried: String, times: u32 },
}

fn report(error: &LoginError) {
    println!("{error}"); //~ IFC001
}

fn login(user: &str, #[label(secret)] password: &str) -> Result<(), LoginError> {
    if user.is_empty() {
        return Err(LoginError::NoUser(user.to_string()));
    }
    Err(LoginError::Wrong { user: user.to_string(), tried: password.to_string(), times: 1 })
}

fn main() {
    if let Err(error) = login("ada", "hunter2") {
        report(&error);
    }
}
