// A function beside the test is checked.
fn main() {
    println!("hello");
}

fn prints_the_fixture() {
    #[label(secret)]
    let fixture = 4;
    println!("{}", fixture); //~ IFC001
}

pub fn log_in(#[label(secret)] password: &str) -> usize {
    password.len()
}
