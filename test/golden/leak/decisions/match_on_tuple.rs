// A match on a tuple with a secret component is a secret decision where that component is tested.
fn main() {
    #[label(secret)]
    let member = true;
    let day = 3;
    match (day, member) {
        (1, _) => println!("monday"),
        (_, true) => println!("member day"), //~ IFC002
        (_, false) => {}
    }
}
