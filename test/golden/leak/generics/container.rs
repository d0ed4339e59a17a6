// A generic stack gives back the secret.
struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { items: Vec::new() }
    }

    fn push(&mut self, t: T) {
        self.items.push(t);
    }

    fn pop(&mut self) -> Option<T> {
        self.items.pop()
    }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let mut a = Stack::new();
    let mut b = Stack::new();
    a.push(key);
    b.push(4);
    let _ = (a.items.len(), b.items.len());
    println!("{:?}", a.pop()); //~ IFC001
}
