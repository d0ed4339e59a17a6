// A derived order of structs compares the secret field.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    points: u32,
    year: u32,
}

fn main() {
    #[label(secret)]
    let points = 3;
    let a = Rank { points, year: 1 };
    let b = Rank { points: 5, year: 2 };
    if a < b {
        println!("b leads"); //~ IFC002
    }
    let _ = (a.points, b.points);
}
