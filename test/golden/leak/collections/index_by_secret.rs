// What a table holds at a secret index depends on the index.
fn main() {
    #[label(secret)]
    let position = 2usize;
    let page = 1usize;
    let table = [10, 20, 30, 40];
    println!("{}", table[position]); //~ IFC001
    let _ = (position, page);
}
