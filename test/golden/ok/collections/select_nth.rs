// Where the elements stand after a selection depends on which was selected, and on nothing else.
#[label(secret)]
fn key() -> usize {
    1
}

fn main() {
    let _key = key();
    let mut values = [4, 3, 2, 1];
    values.select_nth_unstable(2);
    println!("{:?}", values);
}
