// `swap` on a slice moves the secret to another index.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut row = [key, 1, 2];
    row.swap(0, 2);
    println!("{}", row[2]); //~ IFC001
    let _ = key;
}
