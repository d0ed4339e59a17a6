// A test on a secret text decides a write.
fn main() {
    #[label(secret)]
    let mail = String::from("salary");
    let subject = String::from("hello");
    if mail.contains("salary") {
        println!("flagged"); //~ IFC002
    }
    let _ = (mail, subject);
}
