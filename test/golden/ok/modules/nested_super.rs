// A function reached by `self::` is no channel.
#[channel(public)]
fn emit(n: u32) {
    let _ = n;
}

mod job {
    fn emit(_n: u32) {}

    pub fn run(n: u32) {
        self::emit(n);
        emit(n);
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    job::run(key);
    emit(0);
}
