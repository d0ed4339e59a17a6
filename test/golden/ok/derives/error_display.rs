// The `Display` that thiserror derives writes no field that its text does not name.
use thiserror::Error;

#[derive(Debug, Error)]
enum LoginError {
    #[error("no such user: {0}")]
    NoUser(String),
    #[error("{user} tried a wrong password, {} times", .times + 1)]
    Wrong { user: String, tried: String, times: u32 },
}

fn report(error: &LoginError) {
    println!("{error}");
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
