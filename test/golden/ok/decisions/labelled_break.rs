// A secret `break` of the inner loop does not control the outer loop's writes.
fn main() {
    #[label(secret)]
    let key = 2;
    'rows: for row in 0..4 {
        for column in 0..4 {
            if row + column == key {
                break;
            }
        }
        if row > 8 {
            break 'rows;
        }
        println!("row {}", row);
    }
}
