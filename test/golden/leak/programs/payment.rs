// The card number stands in the error message.
#[derive(Debug)]
enum PayError {
    Declined(String),
}

fn charge(card: &str, cents: u32) -> Result<u32, PayError> {
    if cents > 10_000 {
        return Err(PayError::Declined(format!("card {} declined", card)));
    }
    Ok(cents)
}

fn main() {
    #[label(content = secret)]
    let card = String::from("4000123456789010");
    match charge(&card, 20_000) {
        Ok(n) => println!("charged {}", n),
        Err(e) => println!("failed: {:?}", e), //~ IFC001
    }
}
