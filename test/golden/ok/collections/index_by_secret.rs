// What a table holds at a public index.
fn main() {
    #[label(secret)]
    let position = 2usize;
    let page = 1usize;
    let table = [10, 20, 30, 40];
    println!("{}", table[page]);
    let _ = (position, page);
}
