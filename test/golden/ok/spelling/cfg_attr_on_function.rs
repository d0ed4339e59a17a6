// The `cfg_attr` form with `declassify` lowers a function's result.
#[cfg_attr(ownflow, label(secret))]
fn key() -> u32 {
    7
}

#[cfg_attr(ownflow, declassify(public, reason = "parity is shown"))]
fn parity(n: u32) -> u32 {
    n % 2
}

fn main() {
    println!("{}", parity(key()));
    let _ = parity(key());
}
