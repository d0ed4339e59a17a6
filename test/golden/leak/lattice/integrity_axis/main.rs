// On an integrity axis untrusted data may not reach a channel that asks for trusted data.
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
    run_query(&name); //~ IFC001
}
