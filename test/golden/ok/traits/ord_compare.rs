// A comparison of the public field only.
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
    if a.year < b.year {
        println!("b leads");
    }
    let _ = (a.points, b.points);
}
