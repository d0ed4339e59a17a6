// `content = L` on a field leaves the number of elements public.
struct Inbox {
    #[label(content = secret)]
    mails: Vec<String>,
}

fn main() {
    let inbox = Inbox { mails: vec![String::from("hi")] };
    println!("{} mails", inbox.mails.len());
}
