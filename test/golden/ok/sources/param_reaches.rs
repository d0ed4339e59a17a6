// A label on one reference parameter does not cover what another one reaches.
struct Account {
    owner: String,
    balance: u64,
}

fn summary(#[label(secret)] account: &Account, bank: &Account) {
    println!("{}", bank.owner);
    let _ = (account.balance, bank.balance);
}

fn main() {
    let a = Account { owner: String::from("ann"), balance: 10 };
    let b = Account { owner: String::from("bank"), balance: 99 };
    summary(&a, &b);
}
