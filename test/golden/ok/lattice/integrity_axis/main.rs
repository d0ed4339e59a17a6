// On an integrity axis trusted data may reach a channel that asks for it, untrusted data an unbounded one.
#[label(untrusted)]
fn read_request() -> String {
    String::from("'; drop table users")
}

#[channel(trusted)]
fn run_query(sql: &str) {
    let _ = sql;
}

fn main() {
    let name = read_request();
    run_query("select 1");
    println!("asked for {}", name);
}
