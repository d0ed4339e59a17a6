// A matrix of public numbers.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut grid = vec![vec![0; 3]; 2];
    for row in &mut grid {
        row[1] = 1;
    }
    println!("{:?}", grid[0]);
    let _ = key;
}
