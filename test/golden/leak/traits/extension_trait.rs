// An extension method on `str` passes the secret on.
trait Mask {
    fn mask(&self) -> String;
}

impl Mask for str {
    fn mask(&self) -> String {
        self.to_uppercase()
    }
}

fn main() {
    #[label(secret)]
    let iban = String::from("de02");
    println!("{}", iban.mask()); //~ IFC001
}
