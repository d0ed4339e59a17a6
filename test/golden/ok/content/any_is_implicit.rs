// What `any` answers about public values is public.
fn main() {
    #[label(secret)]
    let fever = true;
    let patients = vec![false, fever];
    let rooms = vec![1, 2];
    let alarm = rooms.iter().any(|r| *r == 2);
    if alarm {
        println!("alarm");
    }
    let _ = (patients, rooms);
}
