// A closure that holds a record is written to a channel.
#[derive(Debug)]
struct Rec {
    #[label(secret)]
    key: u32,
}

#[channel(public)]
fn send<T>(job: T) {
    let _ = job;
}

fn main() {
    let rec = Rec { key: 3 };
    send(move || format!("{:?}", rec)); //~ IFC001
}
