// A method given as a path returns the public field.
struct Item {
    id: i32,
    price: i32,
}

impl Item {
    fn id(&self) -> i32 {
        self.id
    }

    fn price(&self) -> i32 {
        self.price
    }
}

fn main() {
    #[label(secret)]
    let price = 3;
    let items = vec![Item { id: 1, price }];
    let out: Vec<i32> = items.iter().map(Item::id).collect();
    println!("{:?}", out);
    let _ = (items[0].id(), items[0].price());
}
