// What a function returns is at least its label: the argument's label is not lost.
#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

#[label(internal)]
fn score(base: u32) -> u32 {
    base + 1
}

fn main() {
    #[label(secret)]
    let base = 41;
    intranet(score(base)); //~ IFC001
}
