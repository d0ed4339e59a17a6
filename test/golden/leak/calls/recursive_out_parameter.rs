// A recursive function collects the secrets in a vector.
fn collect(depth: u32, key: u32, out: &mut Vec<u32>) {
    if depth == 0 {
        return;
    }
    out.push(key + depth);
    collect(depth - 1, key, out);
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut out = Vec::new();
    collect(3, key, &mut out);
    println!("{:?}", out); //~ IFC001
}
