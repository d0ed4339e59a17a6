// An or-pattern binds the payload of either variant.
enum Value {
    Int(u32),
    Count(u32),
    Nil,
}

fn main() {
    #[label(secret)]
    let key = 3;
    let v = Value::Count(key);
    if let Value::Int(n) | Value::Count(n) = v {
        println!("{}", n); //~ IFC001
    }
    let _ = (key, Value::Int(0), Value::Nil);
}
