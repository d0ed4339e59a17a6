// An axis that is left out of a channel's bound is at its bottom, so the bound `secret` still asks for trusted data.
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
    vault(&foreign); //~ IFC001
    let _ = foreign;
}
