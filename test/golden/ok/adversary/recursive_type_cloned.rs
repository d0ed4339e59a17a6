// A derived clone of a recursive type keeps what is deep inside.
#[label(secret)]
fn secret() -> u64 {
    7
}

#[derive(Clone)]
enum Expr {
    Num(u64),
    Neg(Box<Expr>),
    Add(Box<Expr>, Box<Expr>),
    Sum(Vec<Expr>),
}

fn value(expr: &Expr) -> u64 {
    match expr {
        Expr::Num(number) => *number,
        Expr::Neg(inner) => value(inner).wrapping_neg(),
        Expr::Add(left, right) => value(left) + value(right),
        Expr::Sum(all) => all.iter().map(value).sum(),
    }
}

fn main() {
    let _ = secret();
    let expr = Expr::Sum(vec![Expr::Num(1), Expr::Neg(Box::new(Expr::Add(Box::new(Expr::Num(2)), Box::new(Expr::Num(3)))))]);
    println!("{}", value(&expr.clone()));
}
