// `content = L` on a static leaves its length public.
#[label(content = secret)]
static KEYS: [u32; 3] = [11, 22, 33];

fn main() {
    println!("{} keys", KEYS.len());
}
