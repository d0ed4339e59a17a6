// The other field bound by a struct pattern is public.
struct Login {
    user: String,
    password: String,
}

fn main() {
    #[label(secret)]
    let typed = String::from("p");
    let Login { user, password } = Login { user: String::from("u"), password: typed };
    println!("{}", user);
    let _ = (user, password);
}
