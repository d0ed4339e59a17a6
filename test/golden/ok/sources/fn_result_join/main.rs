// What a function returns is its label if it drops its argument.
#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

#[label(internal)]
fn score(base: u32) -> u32 {
    let _ = base;
    1
}

fn main() {
    #[label(secret)]
    let base = 41;
    intranet(score(base));
}
