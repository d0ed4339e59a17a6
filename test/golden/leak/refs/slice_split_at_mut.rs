// A write to the first half of a slice that is split.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut data = [0; 4];
    let (left, right) = data.split_at_mut(2);
    left[0] = key;
    right[0] = 2;
    println!("{:?}", data); //~ IFC001
    let _ = key;
}
