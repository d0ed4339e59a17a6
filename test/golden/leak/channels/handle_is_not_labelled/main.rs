// Writing to a channel does not make the handle secret: the second write is judged by itself.
#[channel(internal)]
struct Journal {
    lines: u32,
}

impl Journal {
    fn add(&mut self, text: &str) {
        let _ = text;
        self.lines += 1;
    }
}

fn main() {
    #[label(internal)]
    let memo = String::from("memo");
    #[label(secret)]
    let secret = String::from("secret");
    let mut journal = Journal { lines: 0 };
    journal.add(&memo);
    journal.add(&secret); //~ IFC001
    journal.add("end");
    println!("{}", journal.lines);
}
