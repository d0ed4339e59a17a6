// A const without a label beside a labelled one is public.
#[label(secret)]
const PEPPER: &str = "pepper";
const SALT_LEN: usize = 16;

fn main() {
    println!("{}", SALT_LEN);
    let _ = (PEPPER, SALT_LEN);
}
