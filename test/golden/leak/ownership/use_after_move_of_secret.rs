// A moved vector may not be printed: in another language this would be the second leak.
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
    let public = vec![1, 2];
    #[label(secret)]
    let secret = vec![3, 4];
    buffer.append(public);
    buffer.append(secret);
    println!("{:?}", buffer.data); //~ IFC001
    println!("{:?}", public); //~ E0382
}
