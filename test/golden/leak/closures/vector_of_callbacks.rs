// One of several callbacks writes the secret.
fn main() {
    #[label(secret)]
    let key = 3;
    let mut callbacks: Vec<Box<dyn Fn()>> = Vec::new();
    callbacks.push(Box::new(|| println!("first")));
    callbacks.push(Box::new(move || println!("{}", key))); //~ IFC001
    for c in &callbacks {
        c();
    }
}
