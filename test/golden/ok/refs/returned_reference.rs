// A returned reference into the other field.
struct Slots {
    left: u32,
    right: u32,
}

impl Slots {
    fn left_mut(&mut self) -> &mut u32 {
        &mut self.left
    }

    fn right_mut(&mut self) -> &mut u32 {
        &mut self.right
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut s = Slots { left: 0, right: 0 };
    *s.right_mut() = key;
    println!("{}", s.left);
    let _ = (s.left_mut(), key);
    let _ = s.right_mut();
}
