// The `cfg_attr` form on a field labels it.
struct User {
    name: u32,
    #[cfg_attr(ownflow, label(secret))]
    pin: u32,
}

fn main() {
    let u = User { name: 1, pin: 2 };
    println!("{}", u.pin); //~ IFC001
    let _ = (u.name, u.pin);
}
