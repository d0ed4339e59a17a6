// A secret in a row of a matrix.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut grid = vec![vec![0; 3]; 2];
    for row in &mut grid {
        row[1] = key;
    }
    println!("{:?}", grid[0]); //~ IFC001
    let _ = key;
}
