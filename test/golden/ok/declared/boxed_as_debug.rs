// What is printed as a boxed `dyn Debug` is no record.
#[derive(Debug)]
struct Rec {
    #[label(secret)]
    key: u64,
}
#[derive(Debug)]
struct Name(&'static str);
fn main() {
    let kept = Box::new(Rec { key: 3 }) as Box<dyn std::fmt::Debug>;
    let shown = vec![Box::new(Name("a")) as Box<dyn std::fmt::Debug>];
    println!("{shown:?}");
    drop(kept);
}
