// A macro of the project that writes a public value.
macro_rules! emit {
    ($value:expr) => {
        println!("value: {}", $value)
    };
}

macro_rules! emit_twice {
    ($value:expr) => {
        emit!($value + 1)
    };
}

fn main() {
    #[label(secret)]
    let key = 3;
    emit_twice!(4);
    let _ = key;
}
