// The iterator of an own collection yields secrets.
struct Bag {
    items: Vec<u32>,
}

impl IntoIterator for Bag {
    type Item = u32;
    type IntoIter = std::vec::IntoIter<u32>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let bag = Bag { items: vec![1, key] };
    for item in bag {
        println!("{}", item); //~ IFC001
    }
    let _ = key;
}
