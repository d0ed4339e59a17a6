// A reference to a secret field of the last node.
struct L {
    #[label(secret)]
    s: String,
    next: Option<Box<L>>,
}

fn last(l: &L) -> &String {
    let mut c = l;
    while let Some(n) = &c.next {
        c = n;
    }
    &c.s
}

fn main() {
    let l = L {
        s: "a".into(),
        next: Some(Box::new(L {
            s: "b".into(),
            next: None,
        })),
    };
    println!("{}", last(&l)); //~ IFC001
}
