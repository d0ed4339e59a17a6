// A secret `break` to an outer loop controls the outer loop's writes.
fn main() {
    #[label(secret)]
    let key = 2;
    'rows: for row in 0..4 {
        for column in 0..4 {
            if row + column == key {
                break 'rows;
            }
        }
        if row > 8 {
            break 'rows;
        }
        println!("row {}", row); //~ IFC002
    }
}
