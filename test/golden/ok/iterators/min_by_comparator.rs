// A comparator on a public field selects publicly.
struct Offer {
    vendor: &'static str,
    year: u32,
    #[label(secret)]
    price: u32,
}

fn main() {
    let offers = [Offer { vendor: "a", year: 1, price: 9 }, Offer { vendor: "b", year: 2, price: 8 }];
    let best = offers.iter().min_by(|x, y| x.year.cmp(&y.year));
    if let Some(o) = best {
        println!("{}", o.vendor);
    }
}
