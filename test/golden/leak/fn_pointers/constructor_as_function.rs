// A tuple struct's constructor as a function wraps the secret.
struct Meters(u32);

fn main() {
    #[label(secret)]
    let depth = 3;
    let height = 4;
    let wrapped: Vec<Meters> = [depth].into_iter().map(Meters).collect();
    println!("{}", wrapped[0].0); //~ IFC001
    let _ = (depth, height);
}
