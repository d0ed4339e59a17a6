// Reading a labelled const gives its label.
#[label(secret)]
const PEPPER: &str = "pepper";
const SALT_LEN: usize = 16;

fn main() {
    println!("{}", PEPPER); //~ IFC001
    let _ = (PEPPER, SALT_LEN);
}
