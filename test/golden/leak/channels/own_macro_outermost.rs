// A write that a macro of the project makes is placed at the outermost macro call.
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
    emit_twice!(key); //~ IFC001
    let _ = key;
}
