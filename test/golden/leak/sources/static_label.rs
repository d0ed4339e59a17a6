// Reading a labelled static gives its label.
#[label(secret)]
static MASTER_KEY: u64 = 0x5eed;
static BUILD: u64 = 12;

fn main() {
    println!("{}", MASTER_KEY); //~ IFC001
    let _ = MASTER_KEY + BUILD;
}
