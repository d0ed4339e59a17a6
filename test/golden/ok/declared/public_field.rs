// The public fields of records in a vector.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Rec {
    id: u32,
    #[label(secret)]
    key: u32,
    #[label(secret)]
    name: String,
}

fn rec() -> Rec {
    Rec {
        id: 1,
        key: std::env::args().count() as u32,
        name: "n".into(),
    }
}

fn main() {
    let v = vec![rec(), rec()];
    for r in &v {
        println!("{}", r.id);
    }
    let ids: Vec<&u32> = v.iter().map(|r| &r.id).collect();
    println!("{:?} {}", ids, v.len());
}
