// A value of another type that holds the labelled one has public fields of its own.
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
    println!("{}", t.seat);
    let _ = t.passport.number;
}
