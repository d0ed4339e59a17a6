use std::ops::Index;

struct Grid { cells: Vec<u8>, width: usize }

impl Index<(usize, usize)> for Grid {
    type Output = u8;
    fn index(&self, (x, y): (usize, usize)) -> &u8 { &self.cells[y * self.width + x] }
}

enum Shape { Dot, Line { len: u32 }, Box(u32, u32) }

fn area(shape: &Shape) -> u32 {
    match shape {
        Shape::Dot => 0,
        Shape::Line { len } if *len > 9 => *len,
        Shape::Line { .. } => 1,
        Shape::Box(a, b) => a * b,
    }
}

fn first(words: &[String]) -> Option<usize> {
    let [head, ..] = words else { return None };
    let n = head.find('x')?;
    Some(n + 1)
}

fn counter(mut limit: u32) -> impl FnMut() -> u32 {
    let step = 2;
    move || { limit -= step; limit }
}

fn search(grid: &Grid, wanted: u8) -> bool {
    'rows: for y in 0..4 {
        for x in 0..grid.width {
            if grid[(x, y)] == wanted && y > 0 || wanted == 0 { return true; }
            if x == 3 { continue 'rows; }
        }
    }
    false
}

fn swap(pair: (String, String)) -> (String, String) {
    let (a, b);
    (b, a) = pair;
    println!("{} and {b:?}", a);
    (a, b)
}
