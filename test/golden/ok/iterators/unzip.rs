// `unzip` keeps the components apart: the first is public.
fn main() {
    #[label(secret)]
    let key = 3;
    let pairs = vec![(1, key), (2, key)];
    let (ids, keys): (Vec<i32>, Vec<i32>) = pairs.into_iter().unzip();
    println!("{:?}", ids);
    let _ = (ids, keys);
}
