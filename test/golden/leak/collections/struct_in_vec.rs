// A secret field of a struct in a vector.
struct Track {
    title: &'static str,
    rating: u32,
}

fn main() {
    #[label(secret)]
    let rating = 5;
    let mut list = Vec::new();
    list.push(Track { title: "a", rating });
    for t in list.iter() {
        println!("{}", t.rating); //~ IFC001
        let _ = (t.title, t.rating);
    }
}
