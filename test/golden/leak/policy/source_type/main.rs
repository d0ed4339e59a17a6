// Every field of a type that the policy names is secret.
struct Passport {
    number: u32,
}

struct Ticket {
    number: u32,
}

fn main() {
    let p = Passport { number: 1 };
    let t = Ticket { number: 2 };
    println!("{}", p.number); //~ IFC001
    let _ = (p.number, t.number);
}
