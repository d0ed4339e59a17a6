// Owners of a shared value come and go under a secret decision: what they share does not depend on it.
use std::rc::Rc;
#[derive(Clone)]
struct Account { owner: Rc<str>, #[label(secret)] balance: i64 }
fn check(a: &Account, sum: i64) -> Option<()> {
    let b = a.clone();
    if b.balance < sum { return None; }
    let _c = b.clone();
    Some(())
}
fn main() {
    let a = Account { owner: Rc::from("ann"), balance: 500 };
    println!("{}", a.owner);
    let _ = check(&a, 900);
    println!("{}", a.owner);
}
