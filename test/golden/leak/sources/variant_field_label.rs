// A labelled field of an enum variant is secret when a pattern reads it.
enum Login {
    Guest(u32),
    Member(#[label(secret)] u32),
}

fn show(login: &Login) {
    match login {
        Login::Guest(n) => println!("guest {}", n),
        Login::Member(pin) => println!("member {}", pin), //~ IFC001
    }
}

fn main() {
    show(&Login::Guest(1));
    show(&Login::Member(4711));
}
