// What a library was given is called for each element, whatever it is.
//@ flags: --timing
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let key = secret();
    let at = 3;
    let first = (at > 3).then(|| at + 1);
    let sum = (0..9u64).try_fold(0, |sum, x| at.checked_sub(x).and(Some(sum + x)));
    let all: u64 = [key, 2].iter().map(|x| x + 1).sum();
    let _ = (first, sum, all);
    println!("done");
}
