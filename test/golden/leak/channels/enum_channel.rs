// An enum may be a channel: its methods' arguments are outputs.
#[channel(public)]
enum Sink {
    Console,
    Syslog,
}

impl Sink {
    fn emit(&self, value: u32) {
        let _ = value;
    }
}

fn main() {
    #[label(secret)]
    let balance = 250;
    let sink = if true { Sink::Console } else { Sink::Syslog };
    sink.emit(1);
    sink.emit(balance); //~ IFC001
    println!("done");
}
