// A list of boxes whose nodes have a secret field: its length, its names and what is found by name are public.
struct Node {
    #[label(secret)]
    key: u32,
    name: String,
    next: Option<Box<Node>>,
}

struct List {
    head: Option<Box<Node>>,
    len: usize,
}

impl List {
    fn new() -> Self {
        List { head: None, len: 0 }
    }
    fn push(&mut self, key: u32, name: &str) {
        let old = self.head.take();
        self.head = Some(Box::new(Node {
            key,
            name: name.to_string(),
            next: old,
        }));
        self.len += 1;
    }
    fn count(&self) -> usize {
        let mut n = 0;
        let mut cur = &self.head;
        while let Some(node) = cur {
            n += 1;
            cur = &node.next;
        }
        n
    }
    fn sum(&self) -> u32 {
        let mut s = 0;
        let mut cur = self.head.as_ref();
        while let Some(node) = cur {
            s += node.key;
            cur = node.next.as_ref();
        }
        s
    }
    fn names(&self) -> Vec<&str> {
        let mut all = Vec::new();
        let mut cur = self.head.as_deref();
        while let Some(node) = cur {
            all.push(node.name.as_str());
            cur = node.next.as_deref();
        }
        all
    }
    fn find(&self, name: &str) -> Option<&Node> {
        let mut cur = self.head.as_deref();
        while let Some(node) = cur {
            if node.name == name {
                return Some(node);
            }
            cur = node.next.as_deref();
        }
        None
    }
}

fn main() {
    let mut l = List::new();
    l.push(1, "a");
    l.push(2, "b");
    l.push(3, "c");
    l.push(4, "d");
    println!("{} {}", l.count(), l.len);
    for n in l.names() {
        println!("{n}");
    }
    println!("{}", l.find("b").is_some());
    if let Some(n) = l.find("c") {
        println!("{}", n.name);
    }
    let _ = l.sum();
}
