// A tuple field that the policy names is secret.
struct Credential(u32, u32);

fn main() {
    let c = Credential(1, 2);
    println!("{}", c.1); //~ IFC001
    let _ = (c.0, c.1);
}
