// A public value sent through a trait object of a channel trait.
#[channel(public)]
trait Transport {
    fn transmit(&self, value: u32);
}

struct Udp;

impl Transport for Udp {
    fn transmit(&self, value: u32) {
        let _ = value;
    }
}

fn send_all(to: &dyn Transport, values: &[u32]) {
    for v in values {
        to.transmit(*v);
    }
}

fn main() {
    #[label(secret)]
    let reading = 17;
    let boxed: Box<dyn Transport> = Box::new(Udp);
    send_all(boxed.as_ref(), &[1, 2]);
    let _ = reading;
}
