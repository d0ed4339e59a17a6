// The field beside one with the `cfg_attr` form is public.
struct User {
    name: u32,
    #[cfg_attr(ownflow, label(secret))]
    pin: u32,
}

fn main() {
    let u = User { name: 1, pin: 2 };
    println!("{}", u.name);
    let _ = (u.name, u.pin);
}
