// The iterator of an own collection of public values.
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
    let bag = Bag { items: vec![1, 2] };
    for item in bag {
        println!("{}", item);
    }
    let _ = key;
}
