// An axis that is left out of a label is at its bottom, so the label `secret` is trusted.
#[channel(secret)]
fn vault(text: &str) {
    let _ = text;
}

fn main() {
    #[label(secret)]
    let own = String::from("own");
    #[label(secret, untrusted)]
    let foreign = String::from("foreign");
    vault(&own);
    let _ = foreign;
}
