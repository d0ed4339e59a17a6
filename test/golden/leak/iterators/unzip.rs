// `unzip` keeps the components apart: the second is secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let pairs = vec![(1, key), (2, key)];
    let (ids, keys): (Vec<i32>, Vec<i32>) = pairs.into_iter().unzip();
    println!("{:?}", keys); //~ IFC001
    let _ = (ids, keys);
}
