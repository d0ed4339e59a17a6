// Where an iterator stops under a predicate shows in what it gives afterwards.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let bound = secret();
    let steps = [1, 5, 9];
    let mut rest = steps.iter();
    let low: Vec<&u64> = rest.by_ref().take_while(|step| **step < bound).collect();
    let _ = low.len() as u64 + secret();
    println!("{:?}", rest.next()); //~ IFC002
}
