struct Buffer { data: Option<Vec<u8>> }
impl Buffer {
    fn append(&mut self, mut v: Vec<u8>) {      // keeps the first vector, appends to it later
        match &mut self.data {
            Some(kept) => kept.append(&mut v),
            None => self.data = Some(v),
        }
    }
}
fn main() {
    let mut buf = Buffer { data: None };
    #[label(non-secret)] let nonsec = vec![1, 2, 3];
    #[label(secret)] let sec = vec![4, 5, 6];
    buf.append(nonsec);
    buf.append(sec);
    println!("{:?}", buf.data);                 // the buffer holds the secret by now
    println!("{:?}", nonsec);                   // elsewhere an alias of the secret; here it was moved
}
