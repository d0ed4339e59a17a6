// A channel reached by `super::` is the channel.
#[channel(public)]
fn emit(n: u32) {
    let _ = n;
}

mod job {
    fn emit(_n: u32) {}

    pub fn run(n: u32) {
        super::emit(n); //~ IFC001
        emit(n);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    job::run(key);
    emit(0);
}
