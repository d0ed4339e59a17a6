// A field bound by a struct pattern is secret.
struct Login {
    user: String,
    password: String,
}

fn main() {
    #[label(secret)]
    let typed = String::from("p");
    let Login { user, password } = Login { user: String::from("u"), password: typed };
    println!("{}", password); //~ IFC001
    let _ = (user, password);
}
