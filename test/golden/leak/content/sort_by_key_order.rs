// The order of records sorted by a secret key depends on the key.
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
    people.sort_by_key(|p| p.salary);
    println!("{}", people[0].name); //~ IFC002
}
