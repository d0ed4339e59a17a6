// Expressions with secret constants are shown without them.
enum Expr {
    Num(#[label(secret)] i64),
    Var(String),
    Add(Box<Expr>, Box<Expr>),
    Neg(Box<Expr>),
}

fn eval(e: &Expr) -> i64 {
    match e {
        Expr::Num(n) => *n,
        Expr::Var(_) => 0,
        Expr::Add(a, b) => eval(a) + eval(b),
        Expr::Neg(a) => -eval(a),
    }
}

fn size(e: &Expr) -> usize {
    match e {
        Expr::Num(_) | Expr::Var(_) => 1,
        Expr::Add(a, b) => 1 + size(a) + size(b),
        Expr::Neg(a) => 1 + size(a),
    }
}

fn vars(e: &Expr, out: &mut Vec<String>) {
    match e {
        Expr::Num(_) => {}
        Expr::Var(v) => out.push(v.clone()),
        Expr::Add(a, b) => {
            vars(a, out);
            vars(b, out);
        }
        Expr::Neg(a) => vars(a, out),
    }
}

fn show(e: &Expr) -> String {
    match e {
        Expr::Num(_) => "#".to_string(),
        Expr::Var(v) => v.clone(),
        Expr::Add(a, b) => format!("({} + {})", show(a), show(b)),
        Expr::Neg(a) => format!("-{}", show(a)),
    }
}

fn main() {
    let e = Expr::Add(
        Box::new(Expr::Num(4)),
        Box::new(Expr::Neg(Box::new(Expr::Add(
            Box::new(Expr::Var("x".into())),
            Box::new(Expr::Num(2)),
        )))),
    );
    println!("{} {}", size(&e), show(&e));
    let mut v = vec![];
    vars(&e, &mut v);
    println!("{v:?}");
    let _ = eval(&e);
}
