// A caller's lower label leaves the parameter at the label that is declared.
#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

fn post(#[label(internal)] n: u32) {
    intranet(n);
}

fn main() {
    #[label(public)]
    let n = 3;
    post(n);
}
