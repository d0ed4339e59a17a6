// Where the elements stand after a selection depends on which was selected.
#[label(secret)]
fn key() -> usize {
    1
}

fn main() {
    let mut values = [4, 3, 2, 1];
    values.select_nth_unstable(key() % 4);
    println!("{:?}", values); //~ IFC002
}
