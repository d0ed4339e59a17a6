// A guard that is disarmed at the end of the work writes only if the work panicked, which a secret decided.
#[label(secret)]
fn index() -> usize {
    1
}

struct Rollback {
    armed: bool,
}

impl Drop for Rollback {
    fn drop(&mut self) {
        if self.armed {
            report();
        }
    }
}

fn report() {
    println!("rolled back"); //~ IFC002
}

fn main() {
    let table = [1, 2];
    let mut guard = Rollback { armed: true };
    let _found = table[index()];
    guard.armed = false;
}
