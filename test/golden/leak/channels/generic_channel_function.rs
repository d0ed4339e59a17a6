// A generic channel function takes a secret.
#[channel(public)]
fn emit<T>(value: T) {
    let _ = value;
}

fn main() {
    #[label(secret)]
    let key = 3;
    emit("start");
    emit(vec![key]); //~ IFC001
    let _ = key;
}
