//! A value that is moved out of the very place that it is assigned to.

struct Link { value: u32, next: Option<Box<Link>> }

fn main() {
    #[label(secret)]
    let key = 7;
    let mut names = vec![1];
    names = names;
    let mut chain = Link { value: key, next: Some(Box::new(Link { value: 2, next: None })) };
    if let Some(next) = chain.next {
        chain = *next;
    }
    let held = chain.value + names[0];
    drop(held);
    println!("{:?}", names);
}
