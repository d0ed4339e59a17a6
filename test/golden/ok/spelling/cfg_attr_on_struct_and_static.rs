// A static without the `cfg_attr` form is public.
#[cfg_attr(ownflow, label(secret))]
struct Key {
    bits: u32,
}

#[cfg_attr(ownflow, label(secret))]
static PEPPER: u32 = 9;
static PORT: u32 = 80;

fn main() {
    let k = Key { bits: 5 };
    println!("{}", PORT);
    let _ = (k.bits, PEPPER, PORT);
}
