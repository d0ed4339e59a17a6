// The associated type carries a public value out.
trait Decode {
    type Output;
    fn decode(&self) -> Self::Output;
}

struct Wire {
    tag: u8,
    body: Vec<u8>,
}

impl Decode for Wire {
    type Output = u8;
    fn decode(&self) -> u8 {
        self.tag
    }
}

fn main() {
    #[label(secret)]
    let body = vec![1, 2];
    let w = Wire { tag: 7, body };
    println!("{:?}", w.decode());
    let _ = (w.tag, w.body);
}
