// A buffer that was given a public and then a secret vector is printed.
struct Buffer {
    data: Option<Vec<u8>>,
}

impl Buffer {
    fn append(&mut self, mut v: Vec<u8>) {
        match &mut self.data {
            None => self.data = Some(v),
            Some(d) => d.append(&mut v),
        }
    }
}

fn main() {
    let mut buffer = Buffer { data: None };
    #[label(non-secret)]
    let open = vec![1, 2, 3];
    #[label(secret)]
    let hidden = vec![4, 5, 6];
    buffer.append(open);
    buffer.append(hidden);
    println!("{:?}", buffer.data); //~ IFC001
}
