// A handle to which a secret was written where that is allowed still takes public text.
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
    let mut journal = Journal { lines: 0 };
    journal.add(&memo);
    journal.add("end");
    println!("{}", journal.lines);
}
