// In a chain of three levels an internal value may not reach a public channel.
#[channel(public)]
fn publish(text: &str) {
    let _ = text;
}

#[channel(internal)]
fn file_internally(text: &str) {
    let _ = text;
}

fn main() {
    #[label(internal)]
    let memo = String::from("reorganisation in May");
    publish("press release");
    publish(&memo); //~ IFC001
}
