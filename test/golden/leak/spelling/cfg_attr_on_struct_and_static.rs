// The `cfg_attr` form on a type and on a static labels them.
#[cfg_attr(ownflow, label(secret))]
struct Key {
    bits: u32,
}

#[cfg_attr(ownflow, label(secret))]
static PEPPER: u32 = 9;
static PORT: u32 = 80;

fn main() {
    let k = Key { bits: 5 };
    println!("{}", k.bits); //~ IFC001
    println!("{}", PEPPER); //~ IFC001
    let _ = (k.bits, PEPPER, PORT);
}
