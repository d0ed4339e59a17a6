// Probes inside a function see the label of its labelled parameter.
fn hash(#[label(secret)] password: &str, rounds: u32) -> usize {
    let n = password.len(); //~ LABEL n = secret
    let r = rounds; //~ LABEL r = public
    n + r as usize
}

fn main() {
    let h = hash("p", 3); //~ LABEL h = secret
    println!("hashed");
    let _ = h;
}
