// Every field read from a value of a labelled type is secret.
#[label(secret)]
struct Passport {
    number: u32,
}

struct Traveller {
    seat: u32,
    passport: Passport,
}

fn main() {
    let t = Traveller { seat: 12, passport: Passport { number: 555 } };
    println!("{}", t.passport.number); //~ IFC001
    let _ = t.passport.number;
}
