// Which variant it is stays public, and so does an unlabelled field.
enum Login {
    Guest(u32),
    Member(#[label(secret)] u32),
}

fn show(login: &Login) {
    match login {
        Login::Guest(n) => println!("guest {}", n),
        Login::Member(_) => println!("member"),
    }
}

fn main() {
    show(&Login::Guest(1));
    show(&Login::Member(4711));
}
