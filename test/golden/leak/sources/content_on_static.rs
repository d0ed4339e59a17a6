// `content = L` on a static labels its elements.
#[label(content = secret)]
static KEYS: [u32; 3] = [11, 22, 33];

fn main() {
    println!("{}", KEYS[1]); //~ IFC001
}
