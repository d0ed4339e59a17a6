// What stands beside a run-time label in an element of a list keeps its own label when a reference to the element is passed on.
#[lattice]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Public,
    Secret,
}

struct Entry {
    level: Level,
    note: u64,
    other: u64,
}

#[label(secret)]
fn key() -> u64 {
    7
}

fn show(entry: &Entry) {
    println!("{} {}", entry.level == Level::Public, entry.note);
}

fn list(entries: &[Entry]) {
    for entry in entries {
        show(entry);
    }
}

fn main() {
    list(&[Entry { level: Level::Public, note: 1, other: key() }]);
}
