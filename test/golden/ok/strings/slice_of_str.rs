// A part of a public string is public.
fn main() {
    #[label(secret)]
    let card = String::from("4000123456789010");
    let issuer = String::from("bank of x");
    println!("issued by {}", &issuer[..4]);
    let _ = (card, issuer);
}
