// A channel trait is an output through a trait object, too.
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
        to.transmit(*v); //~ IFC001
    }
}

fn main() {
    #[label(secret)]
    let reading = 17;
    let boxed: Box<dyn Transport> = Box::new(Udp);
    send_all(boxed.as_ref(), &[1, reading]);
    let _ = reading;
}
