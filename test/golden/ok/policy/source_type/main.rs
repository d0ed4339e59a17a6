// A type that the policy does not name is public.
struct Passport {
    number: u32,
}

struct Ticket {
    number: u32,
}

fn main() {
    let p = Passport { number: 1 };
    let t = Ticket { number: 2 };
    println!("{}", t.number);
    let _ = (p.number, t.number);
}
