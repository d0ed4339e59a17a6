// What `all` answers about public values decides a write.
fn main() {
    #[label(secret)]
    let ok = true;
    let answers = [ok, ok];
    let fields = [1, 2];
    if fields.iter().all(|f| *f > 0) {
        println!("complete");
    }
    let _ = (answers, fields);
}
