// What is read from a labelled field is secret, for every value of the type.
struct User {
    name: String,
    #[label(secret)]
    password: String,
}

fn main() {
    let user = User { name: String::from("ann"), password: String::from("hunter2") };
    println!("{}", user.password); //~ IFC001
    let _ = user.password;
}
