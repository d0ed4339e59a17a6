//! A derived `Debug` prints every field, the password too.

#[derive(Debug)]
struct Login {
    user: String,
    #[label(secret)]
    password: String,
}

fn try_login(login: &Login) -> bool {
    eprintln!("login attempt: {:?}", login);
    login.user == "root"
}

fn main() {
    let login = Login { user: "root".to_string(), password: "hunter2".to_string() };
    try_login(&login);
}
