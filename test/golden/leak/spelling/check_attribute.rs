// Under `#[ownflow::check]` the labels count as without it.
#[ownflow::check]
struct User {
    name: u32,
    #[label(secret)]
    pin: u32,
}

#[ownflow::check]
fn main() {
    let u = User { name: 1, pin: 2 };
    println!("{}", u.pin); //~ IFC001
    let _ = (u.name, u.pin);
}
