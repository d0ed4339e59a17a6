// The method of the other trait returns a public value.
trait Short {
    fn text(&self) -> u32;
}

trait Long {
    fn text(&self) -> u32;
}

struct Doc {
    title: u32,
    body: u32,
}

impl Short for Doc {
    fn text(&self) -> u32 {
        self.title
    }
}

impl Long for Doc {
    fn text(&self) -> u32 {
        self.body
    }
}

fn main() {
    #[label(secret)]
    let body = 3;
    let d = Doc { title: 1, body };
    println!("{}", Short::text(&d));
    let _ = (Long::text(&d), Short::text(&d));
}
