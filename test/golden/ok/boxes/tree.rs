// A tree of public numbers gives a public sum.
struct Node {
    value: u32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

fn sum(node: &Node) -> u32 {
    let mut s = node.value;
    if let Some(l) = &node.left {
        s += sum(l);
    }
    if let Some(r) = &node.right {
        s += sum(r);
    }
    s
}

fn leaf(value: u32) -> Node {
    Node { value, left: None, right: None }
}

fn main() {
    #[label(secret)]
    let key = 3;
    let root = Node { value: 1, left: Some(Box::new(leaf(4))), right: None };
    println!("{}", sum(&root));
    let _ = key;
}
