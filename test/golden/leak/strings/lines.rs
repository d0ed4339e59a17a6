// The lines of a secret text.
fn main() {
    #[label(secret)]
    let diary = String::from("a\nb");
    let poem = String::from("c\nd");
    for (n, line) in diary.lines().enumerate() {
        println!("{} {}", n, line); //~ IFC001
    }
    let _ = (diary, poem);
}
