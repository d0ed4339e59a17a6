// The other tuple field is public.
struct Credential(u32, u32);

fn main() {
    let c = Credential(1, 2);
    println!("{}", c.0);
    let _ = (c.0, c.1);
}
