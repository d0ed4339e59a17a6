// A labelled type that is re-exported keeps its labels.
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
    println!("{}", a.pin); //~ IFC001
    let _ = (a.id, a.pin);
}
