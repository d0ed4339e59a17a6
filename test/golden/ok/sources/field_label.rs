// A field without a label beside a labelled one is public.
struct User {
    name: String,
    #[label(secret)]
    password: String,
}

fn main() {
    let user = User { name: String::from("ann"), password: String::from("hunter2") };
    println!("{}", user.name);
    let _ = user.password;
}
