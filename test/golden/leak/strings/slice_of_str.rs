// A part of a secret string is secret.
fn main() {
    #[label(secret)]
    let card = String::from("4000123456789010");
    let issuer = String::from("bank of x");
    println!("ends in {}", &card[12..]); //~ IFC001
    let _ = (card, issuer);
}
