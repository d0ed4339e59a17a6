// With `--strict` the implementation of a channel is a finding: the verdict would rest on it.
//@ flags: --strict
#[channel(public)] fn send(text: &str) { //~ IFC020
    let _ = text;
}

fn main() {
    #[label(secret)]
    let key = 3;
    send("hello");
    let _ = key;
}
