// A `#[test]` function is left out.
fn main() {
    println!("hello");
}

#[test]
fn prints_the_fixture() {
    #[label(secret)]
    let fixture = 4;
    println!("{}", fixture);
}

pub fn log_in(#[label(secret)] password: &str) -> usize {
    password.len()
}
