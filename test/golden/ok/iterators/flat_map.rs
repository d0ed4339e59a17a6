// `flat_map` flattens public values.
fn main() {
    #[label(secret)]
    let key = 3;
    let groups = vec![vec![1, 4], vec![2]];
    let flat: Vec<i32> = groups.into_iter().flat_map(|g| g).collect();
    println!("{:?}", flat);
    let _ = key;
}
