// `swap` on a slice of public elements.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut row = [0, 1, 2];
    row.swap(0, 2);
    println!("{}", row[2]);
    let _ = key;
}
