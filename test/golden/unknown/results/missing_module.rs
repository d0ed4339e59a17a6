// A module whose file is missing is not checked.
mod store; //~ OWN106

fn main() {
    #[label(secret)]
    let key = 3;
    println!("{}", key);
}
