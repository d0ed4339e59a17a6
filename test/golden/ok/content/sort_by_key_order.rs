// Records sorted by a public key stay in a public order.
struct Person {
    name: &'static str,
    height: u32,
    #[label(secret)]
    salary: u32,
}

fn main() {
    let mut people = vec![
        Person { name: "ann", height: 170, salary: 9 },
        Person { name: "bob", height: 180, salary: 8 },
    ];
    people.sort_by_key(|p| p.height);
    println!("{}", people[0].name);
}
