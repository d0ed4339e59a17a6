// A comparison of public texts decides a write.
fn main() {
    #[label(secret)]
    let password = String::from("hunter2");
    let typed = String::from("guess");
    if typed == "quit" {
        println!("welcome");
    }
    let _ = password;
}
