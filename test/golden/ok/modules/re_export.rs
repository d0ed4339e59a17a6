// A public field of a type that is re-exported.
mod inner {
    pub struct Account {
        pub id: u32,
        #[label(secret)]
        pub pin: u32,
    }
}

mod outer {
    pub use super::inner::Account;
}

fn main() {
    let a = outer::Account { id: 1, pin: 2 };
    println!("{}", a.id);
    let _ = (a.id, a.pin);
}
