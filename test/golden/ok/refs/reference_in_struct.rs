// A struct that holds a reference to a public value.
struct View<'a> {
    data: &'a [u32],
    width: usize,
}

impl<'a> View<'a> {
    fn at(&self, x: usize, y: usize) -> u32 {
        self.data[y * self.width + x]
    }
}

fn main() {
    #[label(secret)]
    let pixel = 9;
    let private = vec![pixel, pixel];
    let public = vec![1, 2];
    let a = View { data: &private, width: 1 };
    let b = View { data: &public, width: 1 };
    println!("{}", b.at(0, 1));
    let _ = (a.at(0, 0), b.at(0, 0));
}
