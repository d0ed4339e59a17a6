// An associated constant that is labelled.
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
    println!("{}", Shop::CEILING); //~ IFC001
    let _ = Shop::CEILING + Shop::FLOOR;
}
