// `content = L` on a field labels the elements that are read from it.
struct Inbox {
    #[label(content = secret)]
    mails: Vec<String>,
}

fn main() {
    let inbox = Inbox { mails: vec![String::from("hi")] };
    println!("{}", inbox.mails[0]); //~ IFC001
}
