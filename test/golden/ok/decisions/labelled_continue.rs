// A secret `continue` of the inner loop does not skip the outer loop's write.
fn main() {
    #[label(secret)]
    let key = 2;
    'rows: for row in 0..4 {
        let mut n = 0;
        for column in 0..4 {
            if row + column == key {
                continue;
            }
            n += 1;
        }
        let _ = n;
        if row > 8 {
            continue 'rows;
        }
        println!("row {}", row);
    }
}
