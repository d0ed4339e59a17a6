// A function that rebuilds a recursive type keeps what is deep inside.
#[label(secret)]
fn secret() -> u64 {
    7
}

enum Tree {
    Leaf(u64),
    Node(Vec<Tree>),
}

impl Tree {
    fn map(&self, f: &dyn Fn(u64) -> u64) -> Tree {
        match self {
            Tree::Leaf(x) => Tree::Leaf(f(*x)),
            Tree::Node(inner) => Tree::Node(inner.iter().map(|tree| tree.map(f)).collect()),
        }
    }

    fn sum(&self) -> u64 {
        match self {
            Tree::Leaf(x) => *x,
            Tree::Node(inner) => inner.iter().map(Tree::sum).sum(),
        }
    }
}

fn main() {
    let _ = secret();
    let tree = Tree::Node(vec![Tree::Leaf(1), Tree::Node(vec![Tree::Leaf(2)])]);
    println!("{}", tree.map(&|x| x + 1).sum());
}
