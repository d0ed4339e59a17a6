//! Two handles, one notebook: what goes in through one comes out of the other.

use std::cell::RefCell;
use std::rc::Rc;

struct Notebook { lines: Vec<String> }

fn main() {
    let diary = Rc::new(RefCell::new(Notebook { lines: Vec::new() }));
    let shopping = Rc::new(RefCell::new(Notebook { lines: Vec::new() }));
    let same_diary = Rc::clone(&diary);

    #[label(secret)]
    let crush = "Robin".to_string();
    diary.borrow_mut().lines.push(crush);
    shopping.borrow_mut().lines.push("bread".to_string());

    println!("{}", shopping.borrow().lines.join(", "));
    println!("{}", same_diary.borrow().lines.join(", "));
}
