// A decision on internal data shows on a public channel, a decision on public data does not.
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
        publish("large firm"); //~ IFC002
    }
}
