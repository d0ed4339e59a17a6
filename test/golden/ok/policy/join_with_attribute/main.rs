// Where attribute and policy both label a field the join may be what the channel allows.
struct Record {
    #[label(internal)]
    code: u32,
}

#[channel(internal)]
fn intranet(n: u32) {
    let _ = n;
}

fn main() {
    let r = Record { code: 3 };
    intranet(r.code);
}
