// `{:#?}` of a struct without labelled fields.
#[derive(Debug)]
struct Public {
    a: u32,
}

#[derive(Debug)]
struct Private {
    #[label(secret)]
    b: u32,
}

fn main() {
    let p = Public { a: 1 };
    let q = Private { b: 2 };
    println!("{:#?}", p);
    let _ = (p.a, q.b);
}
