// The lines of a public text.
fn main() {
    #[label(secret)]
    let diary = String::from("a\nb");
    let poem = String::from("c\nd");
    for (n, line) in poem.lines().enumerate() {
        println!("{} {}", n, line);
    }
    let _ = (diary, poem);
}
