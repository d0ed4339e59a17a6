// A borrowed array of which only the content is secret.
struct C {
    #[label(secret)]
    k: [u8; 4],
}

fn k(c: &C) -> &[u8] {
    &c.k
}

fn main() {
    let c = C { k: [1; 4] };
    println!("{}", c.k.len());
    println!("{:?}", k(&c)); //~ IFC001
}
