// An arm of a match on a tuple that tests the public component only.
fn main() {
    #[label(secret)]
    let member = true;
    let day = 3;
    match (day, member) {
        (1, _) => println!("monday"),
        (_, true) => {}
        (_, false) => {}
    }
}
