// An or-pattern binds payloads that are public in both variants.
enum Value {
    Int(u32),
    Count(u32),
    Nil,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let v = Value::Count(4);
    if let Value::Int(n) | Value::Count(n) = v {
        println!("{}", n);
    }
    let _ = (key, Value::Int(0), Value::Nil);
}
