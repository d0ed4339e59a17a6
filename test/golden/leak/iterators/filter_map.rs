// `filter_map` decides by the secret what comes out.
fn main() {
    #[label(secret)]
    let age = 3;
    let rows = vec![(1, age), (2, age)];
    let ids: Vec<i32> = rows.iter().filter_map(|(id, a)| if *a > 2 { Some(*id) } else { None }).collect();
    for id in ids {
        println!("{}", id); //~ IFC002
    }
}
