// A struct that was declassified still lets write what it borrows: what is written there later is not lowered.
struct Output<'a> {
    place: &'a mut u64,
    limit: u64,
}

#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut place = 0;
    let output = declassify!(Output { place: &mut place, limit: secret() }, public, "the limit is known");
    *output.place = secret();
    println!("{}", output.limit);
    println!("{}", place); //~ IFC001
}
