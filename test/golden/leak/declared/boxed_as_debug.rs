// A record is printed that was written `as Box<dyn Debug>`.
#[derive(Debug)]
struct Rec {
    #[label(secret)]
    key: u64,
}
#[derive(Debug)]
struct Name(&'static str);
fn main() {
    let shown = vec![
        Box::new(Rec { key: 3 }) as Box<dyn std::fmt::Debug>,
        Box::new(Name("a")),
    ];
    println!("{shown:?}"); //~ IFC001
}
