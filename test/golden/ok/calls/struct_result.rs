// The field of a returned struct that does not.
struct Reply {
    status: u32,
    body: u32,
}

fn handle(body: u32) -> Reply {
    Reply { status: 200, body }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let r = handle(key);
    println!("{}", r.status);
    let _ = (r.status, r.body);
}
