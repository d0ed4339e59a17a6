// Which of several lists grew was decided by nothing secret; what was pushed is not told.
#[label(secret)]
fn key() -> usize {
    1
}

struct Shop {
    baskets: Vec<Vec<usize>>,
}

impl Shop {
    fn put(&mut self, at: usize, what: usize) {
        self.baskets[at].push(what);
    }
}

fn main() {
    let mut shop = Shop { baskets: vec![Vec::new(), Vec::new()] };
    shop.put(1, key());
    println!("{}", shop.baskets[0].len());
}
