// A secret in a field of an element of an array.
struct Cell2 {
    value: u32,
    mark: u32,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let cells = [Cell2 { value: key, mark: 1 }, Cell2 { value: 0, mark: 2 }];
    for c in &cells {
        println!("{}", c.value); //~ IFC001
        let _ = (c.value, c.mark);
    }
}
