// A decision on internal data may show on an internal channel.
#[channel(public)]
fn publish(text: &str) {
    let _ = text;
}

#[channel(internal)]
fn note(text: &str) {
    let _ = text;
}

fn main() {
    #[label(internal)]
    let headcount = 40;
    publish("numbers follow");
    if headcount > 50 {
        note("large firm");
    }
}
