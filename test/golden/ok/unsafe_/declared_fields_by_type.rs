// Behind `dyn` and raw pointers of its own type, a struct's other fields are as public as they were.
pub trait Numbered {
    fn id(&self) -> u32;
}

pub struct Account {
    pub id: u32,
    #[label(secret)]
    pub balance: i64,
}

impl Numbered for Account {
    fn id(&self) -> u32 {
        self.id
    }
}

pub fn by_dyn(acc: Account) {
    let hidden: Box<dyn Numbered> = Box::new(acc);
    println!("{}", hidden.id());
}

pub fn by_pointer(acc: &Account) {
    let p = acc as *const Account;
    println!("{}", unsafe { (*p).id });
}

fn main() {
    let acc = Account { id: 1, balance: 2 };
    by_pointer(&acc);
    by_dyn(acc);
}
