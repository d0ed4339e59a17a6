// A tuple struct's constructor as a function wraps a public value.
struct Meters(u32);

fn main() {
    #[label(secret)]
    let depth = 3;
    let height = 4;
    let wrapped: Vec<Meters> = [height].into_iter().map(Meters).collect();
    println!("{}", wrapped[0].0);
    let _ = (depth, height);
}
