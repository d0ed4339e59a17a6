// A method given as a path returns the secret field.
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
    let out: Vec<i32> = items.iter().map(Item::price).collect();
    println!("{:?}", out); //~ IFC001
    let _ = (items[0].id(), items[0].price());
}
