// Under `#[ownflow::check]` a public field is public.
#[ownflow::check]
struct User {
    name: u32,
    #[label(secret)]
    pin: u32,
}

#[ownflow::check]
fn main() {
    let u = User { name: 1, pin: 2 };
    println!("{}", u.name);
    let _ = (u.name, u.pin);
}
