// A comparison with a secret password decides a write.
fn main() {
    #[label(secret)]
    let password = String::from("hunter2");
    let typed = String::from("guess");
    if typed == password {
        println!("welcome"); //~ IFC002
    }
    let _ = password;
}
