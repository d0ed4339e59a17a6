// An evaluator and a printer visit the same expressions; what the evaluator is given shows in its results only.
use std::collections::HashMap;
use std::rc::Rc;

#[derive(Clone)]
enum Expr {
    Num(i64),
    Var(String),
    Sum(Box<Expr>, Box<Expr>),
    Let(String, Box<Expr>, Box<Expr>),
    Call(Rc<str>, Vec<Expr>),
}

trait Visitor {
    type Out;
    fn num(&mut self, n: i64) -> Self::Out;
    fn var(&mut self, name: &str) -> Self::Out;
    fn sum(&mut self, a: &Expr, b: &Expr) -> Self::Out;
    fn bind(&mut self, name: &str, value: &Expr, body: &Expr) -> Self::Out;
    fn call(&mut self, name: &str, args: &[Expr]) -> Self::Out;
}

impl Expr {
    fn accept<V: Visitor + ?Sized>(&self, v: &mut V) -> V::Out {
        match self {
            Expr::Num(n) => v.num(*n),
            Expr::Var(name) => v.var(name),
            Expr::Sum(a, b) => v.sum(a, b),
            Expr::Let(name, value, body) => v.bind(name, value, body),
            Expr::Call(name, args) => v.call(name, args),
        }
    }
}

#[derive(Default)]
struct Eval {
    env: Vec<HashMap<String, i64>>,
}

impl Visitor for Eval {
    type Out = Result<i64, String>;
    fn num(&mut self, n: i64) -> Self::Out {
        Ok(n)
    }
    fn var(&mut self, name: &str) -> Self::Out {
        self.env.iter().rev().find_map(|scope| scope.get(name)).copied().ok_or_else(|| format!("unbound {name}"))
    }
    fn sum(&mut self, a: &Expr, b: &Expr) -> Self::Out {
        Ok(a.accept(self)? + b.accept(self)?)
    }
    fn bind(&mut self, name: &str, value: &Expr, body: &Expr) -> Self::Out {
        let value = value.accept(self)?;
        self.env.push(HashMap::from([(name.to_string(), value)]));
        let result = body.accept(self);
        self.env.pop();
        result
    }
    fn call(&mut self, name: &str, args: &[Expr]) -> Self::Out {
        let values = args.iter().map(|arg| arg.accept(self)).collect::<Result<Vec<_>, _>>()?;
        match name {
            "total" => Ok(values.iter().sum()),
            _ => Err(format!("no function {name}")),
        }
    }
}

struct Show;

impl Visitor for Show {
    type Out = String;
    fn num(&mut self, n: i64) -> String {
        n.to_string()
    }
    fn var(&mut self, name: &str) -> String {
        name.to_string()
    }
    fn sum(&mut self, a: &Expr, b: &Expr) -> String {
        format!("({} + {})", a.accept(self), b.accept(self))
    }
    fn bind(&mut self, name: &str, value: &Expr, body: &Expr) -> String {
        format!("let {name} = {} in {}", value.accept(self), body.accept(self))
    }
    fn call(&mut self, name: &str, args: &[Expr]) -> String {
        format!("{name}({})", args.iter().map(|arg| arg.accept(self)).collect::<Vec<_>>().join(", "))
    }
}

#[label(secret)]
fn key() -> i64 {
    7
}

fn main() {
    let known = Expr::Let("x".to_string(), Box::new(Expr::Num(3)), Box::new(Expr::Sum(Box::new(Expr::Var("x".to_string())), Box::new(Expr::Num(4)))));
    println!("{}", known.accept(&mut Show));
    println!("{:?}", known.accept(&mut Eval::default()));
    let mut eval = Eval { env: vec![HashMap::from([("key".to_string(), key())])] };
    let asked = Expr::Sum(Box::new(Expr::Var("key".to_string())), Box::new(Expr::Num(1)));
    println!("{}", asked.accept(&mut Show));
    let result = asked.accept(&mut eval);
    println!("{:?}", result); //~ IFC001
}
