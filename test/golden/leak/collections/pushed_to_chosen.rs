// Which of several lists grew was decided by a secret.
#[label(secret)]
fn key() -> usize {
    1
}

struct Shop {
    baskets: Vec<Vec<u64>>,
}

impl Shop {
    fn put(&mut self, at: usize) {
        self.baskets[at].push(1);
    }
}

fn main() {
    let mut shop = Shop { baskets: vec![Vec::new(), Vec::new()] };
    shop.put(key() % 2);
    println!("{}", shop.baskets[0].len()); //~ IFC001
}
