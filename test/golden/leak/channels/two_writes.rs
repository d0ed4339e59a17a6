// Each write that leaks is a finding of its own.
fn main() {
    #[label(secret)]
    let key = 7;
    let id = 1;
    println!("{}", key); //~ IFC001
    eprintln!("{}", key + id); //~ IFC001
    let _ = key;
}
