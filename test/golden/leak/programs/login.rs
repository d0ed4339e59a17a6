// A login that tells whether the user or the password was wrong, for a secret user list.
struct Account {
    #[label(secret)]
    user: String,
    #[label(secret)]
    password: String,
}

fn authenticate(accounts: &[Account], user: &str, password: &str) -> bool {
    accounts.iter().any(|a| a.user == user && a.password == password)
}

fn main() {
    let accounts = vec![Account { user: String::from("ann"), password: String::from("p") }];
    let ok = authenticate(&accounts, "ann", "guess");
    if ok {
        println!("welcome"); //~ IFC002
    } else {
        println!("wrong user or password"); //~ IFC002
    }
}
