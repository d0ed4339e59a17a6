// A generic channel function takes a public value.
#[channel(public)]
fn emit<T>(value: T) {
    let _ = value;
}

fn main() {
    #[label(secret)]
    let key = 3;
    emit("start");
    emit(vec![4]);
    let _ = key;
}
