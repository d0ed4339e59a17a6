// What `all` answers about secrets decides a write.
fn main() {
    #[label(secret)]
    let ok = true;
    let answers = [ok, ok];
    let fields = [1, 2];
    if answers.iter().all(|a| *a) {
        println!("complete"); //~ IFC002
    }
    let _ = (answers, fields);
}
