// A secret `continue` of the outer loop skips its write.
fn main() {
    #[label(secret)]
    let key = 2;
    'rows: for row in 0..4 {
        let mut n = 0;
        for column in 0..4 {
            if row + column == key {
                continue 'rows;
            }
            n += 1;
        }
        let _ = n;
        if row > 8 {
            continue 'rows;
        }
        println!("row {}", row); //~ IFC002
    }
}
