// A shadowing variable that is made of a literal is public.
fn main() {
    #[label(secret)]
    let value = 5;
    let value = { let _ = value; 1 };
    println!("{}", value);
}
