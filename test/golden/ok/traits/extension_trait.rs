// An extension method on `str` that gives a constant.
trait Mask {
    fn mask(&self) -> String;
}

impl Mask for str {
    fn mask(&self) -> String {
        String::from("****")
    }
}

fn main() {
    #[label(secret)]
    let iban = String::from("de02");
    println!("{}", iban.mask());
}
