// A list of boxes: the sum of the secret fields, what is found by one, and one itself are printed.
struct Node {
    #[label(secret)]
    key: u32,
    name: String,
    next: Option<Box<Node>>,
}

fn push(head: Option<Box<Node>>, key: u32, name: &str) -> Option<Box<Node>> {
    Some(Box::new(Node {
        key,
        name: name.to_string(),
        next: head,
    }))
}

fn sum(mut cur: Option<&Node>) -> u32 {
    let mut s = 0;
    while let Some(n) = cur {
        s += n.key;
        cur = n.next.as_deref();
    }
    s
}

fn find(mut cur: Option<&Node>, k: u32) -> Option<&Node> {
    while let Some(n) = cur {
        if n.key == k {
            return Some(n);
        }
        cur = n.next.as_deref();
    }
    None
}

fn last(n: &Node) -> &Node {
    match &n.next {
        Some(m) => last(m),
        None => n,
    }
}

fn main() {
    let mut l = None;
    for i in 0..5 {
        l = push(l, i, "x");
    }
    println!("{}", sum(l.as_deref())); //~ IFC001
    if let Some(n) = find(l.as_deref(), 3) {
        println!("{}", n.name); //~ IFC002
    }
    let n = last(l.as_deref().unwrap());
    println!("{}", n.key); //~ IFC001
    println!("{}", n.name);
}
