// A mask that keeps the last digits of a secret.
fn mask(card: &str) -> String {
    format!("****{}", &card[card.len() - 4..])
}

fn main() {
    #[label(secret)]
    let card = String::from("4000123456789010");
    println!("{}", mask(&card)); //~ IFC001
}
