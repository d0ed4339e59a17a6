// A label on a reference parameter covers all that the parameter reaches.
struct Account {
    owner: String,
    balance: u64,
}

fn summary(#[label(secret)] account: &Account, bank: &Account) {
    println!("{}", account.owner); //~ IFC001
    let _ = (account.balance, bank.balance);
}

fn main() {
    let a = Account { owner: String::from("ann"), balance: 10 };
    let b = Account { owner: String::from("bank"), balance: 99 };
    summary(&a, &b);
}
