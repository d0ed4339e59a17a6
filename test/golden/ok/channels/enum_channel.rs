// An enum that is a channel up to secret takes secret arguments.
#[channel(secret)]
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
    sink.emit(balance);
    println!("done");
}
