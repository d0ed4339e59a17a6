// The `cfg_attr` form on a function labels its result.
#[cfg_attr(ownflow, label(secret))]
fn key() -> u32 {
    7
}

#[cfg_attr(ownflow, declassify(public, reason = "parity is shown"))]
fn parity(n: u32) -> u32 {
    n % 2
}

fn main() {
    println!("{}", key()); //~ IFC001
    let _ = parity(key());
}
