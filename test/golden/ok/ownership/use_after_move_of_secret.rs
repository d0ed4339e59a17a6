// The vector that was not moved is printed.
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
    buffer.append(public.clone());
    buffer.append(secret);
    println!("{:?}", public);
}
