// `log::warn!` with an inline public argument.
use log::warn;

fn main() {
    #[label(secret)]
    let balance = -20;
    let account = 7;
    warn!("account {account} overdrawn?");
    let _ = (balance, account);
}
