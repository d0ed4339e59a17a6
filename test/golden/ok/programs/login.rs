// A login that declassifies its one answer.
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
    if declassify!(ok, public, "the answer of a login is public") {
        println!("welcome");
    } else {
        println!("wrong user or password");
    }
}
