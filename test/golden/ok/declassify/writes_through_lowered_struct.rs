// What a declassified struct holds is lowered with it, and what it borrows stays what it was.
struct Output<'a> {
    place: &'a mut u64,
    limit: u64,
    names: Vec<String>,
}

enum Rest {
    Nothing,
    More(u64, Box<Rest>),
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn sum(of: &Rest) -> u64 {
    match of {
        Rest::Nothing => 0,
        Rest::More(first, rest) => *first + sum(rest),
    }
}

fn main() {
    let mut place = 0;
    let names = vec![secret().to_string()];
    let output = declassify!(Output { place: &mut place, limit: secret(), names }, public, "all of it is known");
    *output.place = output.limit;
    println!("{} {:?}", output.limit, output.names);
    println!("{}", place);
    let rest = Rest::More(secret(), Box::new(Rest::More(secret(), Box::new(Rest::Nothing))));
    let rest = declassify!(rest, public, "known as well");
    println!("{}", sum(&rest));
}
