// `append` leaves the vector that gave its elements empty.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut from = vec![key];
    let mut to = vec![1];
    to.append(&mut from);
    println!("{}", from.len());
}
