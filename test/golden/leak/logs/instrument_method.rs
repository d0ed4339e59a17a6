// `#[instrument]` on a method records its arguments.
struct Service {
    calls: u32,
}

impl Service {
    #[tracing::instrument(skip(self))] fn pay(&mut self, amount: u32, #[label(secret)] card: u64) { //~ IFC001
        self.calls += 1;
        let _ = (amount, card);
    }
}

fn main() {
    let mut s = Service { calls: 0 };
    s.pay(5, 4000);
    println!("{}", s.calls);
}
