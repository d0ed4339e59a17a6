// `log::warn!` with an inline argument writes it.
use log::warn;

fn main() {
    #[label(secret)]
    let balance = -20;
    let account = 7;
    warn!("account {account} at {balance}"); //~ IFC001
    let _ = (balance, account);
}
