// A closure that calls a method on a field of unknown type borrows the field, so its owner can be used after it.
struct Printer {
    style: vendor::Style,
    width: u32,
}

impl Printer {
    fn indent(&mut self) {
        self.width += 1;
    }

    fn rows(&mut self, rows: &[u32]) {
        rows.iter().for_each(|_| {
            self.indent();
            println!("{}", self.style.paint(1));
        });
        self.indent();
        println!("{}", self.width);
    }
}

#[label(content = secret)]
fn balances() -> Vec<u32> {
    vec![3, 4]
}

fn main() {
    let mut printer = Printer { style: vendor::Style::new(), width: 0 };
    printer.rows(&[balances().len() as u32]);
}
