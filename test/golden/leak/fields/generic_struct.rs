// A generic pair keeps its components apart: the first is secret.
struct Pair<A, B> {
    first: A,
    second: B,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let p = Pair { first: key, second: "x" };
    println!("{}", p.first); //~ IFC001
    let _ = (p.first, p.second);
}
