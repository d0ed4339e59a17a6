// Whether a library calls what it was given, and how often, depends on a secret.
//@ flags: --timing
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let at = key;
    let first = (at > 3).then(|| at + 1); //~ IFC010
    let sum = (0..9u64).try_fold(0, |sum, x| at.checked_sub(x).and(Some(sum + x))); //~ IFC010
    let all: u64 = [key, 2].iter().map(|x| x + 1).sum();
    let _ = (first, sum, all);
    println!("done");
}
