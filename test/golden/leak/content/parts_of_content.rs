// What a labelled content is made of is labelled, in tuples, boxes and structs.
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
    println!("{}", account.pair.0); //~ IFC001
    println!("{}", account.boxed.0); //~ IFC001
    let boxed = &account.boxed;
    println!("{}", boxed.1); //~ IFC001
    println!("{}", account.inner.number); //~ IFC001
    let Inner { number, list } = &account.inner;
    println!("{}", number + list[0]); //~ IFC001
}
