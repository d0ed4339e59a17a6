// Where an element stands depends on how many were put in before it.
#[label(secret)]
fn secret() -> u64 {
    7
}

fn main() {
    let mut row = vec![1; 4];
    let _ = secret();
    row.push(2);
    row.resize(20, 3);
    println!("{}", row[7]);
}
