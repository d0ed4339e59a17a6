// The associated type carries the secret out.
trait Decode {
    type Output;
    fn decode(&self) -> Self::Output;
}

struct Wire {
    tag: u8,
    body: Vec<u8>,
}

impl Decode for Wire {
    type Output = Vec<u8>;
    fn decode(&self) -> Vec<u8> {
        self.body.clone()
    }
}

fn main() {
    #[label(secret)]
    let body = vec![1, 2];
    let w = Wire { tag: 7, body };
    println!("{:?}", w.decode()); //~ IFC001
    let _ = (w.tag, w.body);
}
