// An associated constant without a label.
trait Limits {
    const CEILING: u32;
    const FLOOR: u32;
}

struct Shop;

impl Limits for Shop {
    #[label(secret)]
    const CEILING: u32 = 500;
    const FLOOR: u32 = 5;
}

fn main() {
    println!("{}", Shop::FLOOR);
    let _ = Shop::CEILING + Shop::FLOOR;
}
