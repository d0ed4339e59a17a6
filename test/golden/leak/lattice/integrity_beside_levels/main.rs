// An integrity axis beside confidentiality levels: what comes from outside may not drive the query channel.
#[label(untrusted)]
fn form_field() -> String {
    String::from("1 or 1=1")
}

#[channel(secret, trusted)]
fn query(sql: &str) {
    let _ = sql;
}

fn main() {
    #[label(secret)]
    let tenant = 17;
    let wanted = form_field();
    let sql = format!("select * from t where tenant = {tenant}");
    query(&sql);
    query(&format!("{sql} and id = {wanted}")); //~ IFC001
}
