// The lengths in a labelled content that has parts are public.
struct Account {
    #[label(content = secret)]
    pair: (u64, Vec<u64>),
    #[label(content = secret)]
    boxed: Box<(u64, String)>,
    #[label(content = secret)]
    inner: Inner,
}

struct Inner {
    number: u64,
    list: Vec<u64>,
}

fn main() {
    let account = Account { pair: (1, vec![2]), boxed: Box::new((3, "four".to_string())), inner: Inner { number: 5, list: vec![6] } };
    println!("{}", account.pair.1.len());
    println!("{}", account.boxed.1.len());
    let boxed = &account.boxed;
    println!("{}", boxed.1.is_empty());
    println!("{}", account.inner.list.len());
    let Inner { number, list } = &account.inner;
    println!("{}", list.len());
}
