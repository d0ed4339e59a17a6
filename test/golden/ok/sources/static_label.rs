// A static without a label beside a labelled one is public.
#[label(secret)]
static MASTER_KEY: u64 = 0x5eed;
static BUILD: u64 = 12;

fn main() {
    println!("{}", BUILD);
    let _ = MASTER_KEY + BUILD;
}
