// A list of secrets.
enum List {
    Cons(u32, Box<List>),
    Nil,
}

use List::{Cons, Nil};

fn walk(list: &List) -> (u32, u32) {
    match list {
        Cons(n, rest) => {
            let (sum, len) = walk(rest);
            (sum + n, len + 1)
        }
        Nil => (0, 0),
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let list = Cons(key, Box::new(Cons(key, Box::new(Nil))));
    let (sum, len) = walk(&list);
    println!("{}", sum); //~ IFC001
    let _ = (sum, len);
}
