// A mask that keeps nothing of the secret.
fn mask(card: &str) -> String {
    let _ = card;
    String::from("****")
}

fn main() {
    #[label(secret)]
    let card = String::from("4000123456789010");
    println!("{}", mask(&card));
}
