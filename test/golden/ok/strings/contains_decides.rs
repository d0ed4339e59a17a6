// A test on a public text decides a write.
fn main() {
    #[label(secret)]
    let mail = String::from("salary");
    let subject = String::from("hello");
    if subject.starts_with("he") {
        println!("flagged");
    }
    let _ = (mail, subject);
}
