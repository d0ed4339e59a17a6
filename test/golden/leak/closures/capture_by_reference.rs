// A closure that captures the secret by reference writes it.
fn main() {
    #[label(secret)]
    let key = 3;
    let id = 4;
    let show = || println!("{}", key); //~ IFC001
    show();
    let _ = (key, id);
}
