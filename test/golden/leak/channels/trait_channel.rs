// Every method of a channel trait writes its arguments, for each implementation.
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

impl Udp {
    fn checksum(&self, value: u32) -> u32 {
        value ^ 0xffff
    }
}

fn main() {
    #[label(secret)]
    let reading = 17;
    let udp = Udp;
    udp.transmit(1);
    let sum = udp.checksum(reading);
    udp.transmit(sum); //~ IFC001
    let _ = sum;
}
