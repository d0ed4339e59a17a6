// What `any` answers about secrets depends on them.
fn main() {
    #[label(secret)]
    let fever = true;
    let patients = vec![false, fever];
    let rooms = vec![1, 2];
    let alarm = patients.iter().any(|p| *p);
    if alarm {
        println!("alarm"); //~ IFC002
    }
    let _ = (patients, rooms);
}
