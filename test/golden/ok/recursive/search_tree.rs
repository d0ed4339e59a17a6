// A search tree whose nodes have a secret field is walked by name.
#[derive(Default)]
struct Tree {
    name: String,
    #[label(secret)]
    pin: u64,
    left: Option<Box<Tree>>,
    right: Option<Box<Tree>>,
}

impl Tree {
    fn insert(&mut self, name: String, pin: u64) {
        let side = if name < self.name {
            &mut self.left
        } else {
            &mut self.right
        };
        match side {
            Some(t) => t.insert(name, pin),
            None => {
                *side = Some(Box::new(Tree {
                    name,
                    pin,
                    left: None,
                    right: None,
                }))
            }
        }
    }
    fn depth(&self) -> usize {
        1 + self
            .left
            .as_ref()
            .map_or(0, |t| t.depth())
            .max(self.right.as_ref().map_or(0, |t| t.depth()))
    }
    fn each(&self, f: &mut impl FnMut(&str)) {
        if let Some(l) = &self.left {
            l.each(f);
        }
        f(&self.name);
        if let Some(r) = &self.right {
            r.each(f);
        }
    }
    fn total(&self) -> u64 {
        self.pin
            + self.left.as_ref().map_or(0, |t| t.total())
            + self.right.as_ref().map_or(0, |t| t.total())
    }
}

fn main() {
    let mut t = Tree::default();
    for (i, n) in ["m", "a", "z", "k"].iter().enumerate() {
        t.insert(n.to_string(), i as u64 * 7);
    }
    println!("{}", t.depth());
    t.each(&mut |n| println!("{n}"));
    let _ = t.total();
}
