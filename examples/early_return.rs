//! Nothing secret is printed, but whether anything is printed tells whether the account is frozen.

struct Account { #[label(secret)] frozen: bool, balance: i64 }

fn pay(account: &mut Account, amount: i64) {
    if account.frozen {
        return;
    }
    account.balance -= amount;
    println!("paid");
}

fn main() {
    let mut account = Account { frozen: true, balance: 100 };
    pay(&mut account, 30);
}
