// The error message holds the last digits only, declassified.
#[derive(Debug)]
enum PayError {
    Declined(String),
}

fn charge(card: &str, cents: u32) -> Result<u32, PayError> {
    if cents > 10_000 {
        let last = declassify!(card[card.len() - 4..].to_string(), public, "receipts show four digits");
        return Err(PayError::Declined(format!("card ..{} declined", last)));
    }
    Ok(cents)
}

fn main() {
    #[label(content = secret)]
    let card = String::from("4000123456789010");
    match charge(&card, 20_000) {
        Ok(n) => println!("charged {}", n),
        Err(e) => println!("failed: {:?}", e),
    }
}
