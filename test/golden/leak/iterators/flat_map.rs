// `flat_map` flattens secrets.
fn main() {
    #[label(secret)]
    let key = 3;
    let groups = vec![vec![1, key], vec![2]];
    let flat: Vec<i32> = groups.into_iter().flat_map(|g| g).collect();
    println!("{:?}", flat); //~ IFC001
    let _ = key;
}
