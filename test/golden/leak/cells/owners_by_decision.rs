// How many own a shared value may depend on a secret decision, what they share does not.
use std::rc::Rc;
#[derive(Clone)]
struct Account { owner: Rc<str>, #[label(secret)] balance: i64 }
fn check(a: &Account, sum: i64) -> Option<()> {
    let b = a.clone();
    if b.balance < sum { return None; }
    std::mem::forget(b.clone());
    Some(())
}
fn main() {
    let a = Account { owner: Rc::from("ann"), balance: 500 };
    println!("{}", a.owner);
    let _ = check(&a, 900);
    println!("{}", a.owner);
    println!("{}", Rc::strong_count(&a.owner)); //~ IFC002
}
