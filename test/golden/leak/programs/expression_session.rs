// A lexer, a parser and an evaluator over public and secret variables: only what is evaluated with the secret ones leaks.
use std::collections::BTreeMap;
use std::fmt;
use std::iter::Peekable;
use std::str::Chars;

#[derive(Debug, Clone, PartialEq)]
enum Token { Num(f64), Ident(String), Op(char), Open, Close }

#[derive(Debug)]
enum Error { Unexpected(char, usize), Eof, Unbound(String), DivZero }
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self { Self::Unexpected(c, at) => write!(f, "unexpected {c:?} at {at}"), Self::Eof => f.write_str("eof"), Self::Unbound(n) => write!(f, "unbound {n}"), Self::DivZero => f.pad("division by zero") }
    }
}
impl std::error::Error for Error {}

struct Lexer<'s> { chars: Peekable<Chars<'s>>, at: usize }
impl<'s> Lexer<'s> {
    fn new(text: &'s str) -> Self { Lexer { chars: text.chars().peekable(), at: 0 } }
    fn bump(&mut self) -> Option<char> { self.at += 1; self.chars.next() }
    fn take_while(&mut self, keep: fn(char) -> bool) -> String { let mut out = String::new(); while let Some(&c) = self.chars.peek() { if !keep(c) { break; } out.push(c); self.bump(); } out }
}
impl Iterator for Lexer<'_> {
    type Item = Result<Token, Error>;
    fn next(&mut self) -> Option<Self::Item> {
        while self.chars.next_if(|c| c.is_whitespace()).is_some() { self.at += 1; }
        Some(Ok(match *self.chars.peek()? {
            '0'..='9' => Token::Num(self.take_while(|c| c.is_ascii_digit() || c == '.').parse().unwrap_or(0.0)),
            c if c.is_alphabetic() => Token::Ident(self.take_while(char::is_alphanumeric)),
            '(' => { self.bump(); Token::Open }
            ')' => { self.bump(); Token::Close }
            c @ ('+' | '-' | '*' | '/') => { self.bump(); Token::Op(c) }
            other => return Some(Err(Error::Unexpected(other, self.at))),
        }))
    }
}

#[derive(Debug, Clone)]
enum Expr { Num(f64), Var(String), Bin(Box<Expr>, char, Box<Expr>), Neg(Box<Expr>) }

struct Parser { tokens: Vec<Token>, at: usize }
impl Parser {
    fn peek(&self) -> Option<&Token> { self.tokens.get(self.at) }
    fn next(&mut self) -> Result<Token, Error> { let t = self.tokens.get(self.at).cloned().ok_or(Error::Eof)?; self.at += 1; Ok(t) }
    fn expr(&mut self, min: u8) -> Result<Expr, Error> {
        let mut left = match self.next()? { Token::Num(n) => Expr::Num(n), Token::Ident(name) => Expr::Var(name), Token::Op('-') => Expr::Neg(Box::new(self.expr(9)?)), Token::Open => { let e = self.expr(0)?; self.next()?; e } Token::Close | Token::Op(_) => return Err(Error::Eof) };
        while let Some(Token::Op(op)) = self.peek() {
            let op = *op;
            let power = if matches!(op, '+' | '-') { 1 } else { 2 };
            if power <= min { break; }
            self.at += 1;
            left = Expr::Bin(Box::new(left), op, Box::new(self.expr(power)?));
        }
        Ok(left)
    }
}

fn eval(e: &Expr, env: &BTreeMap<String, f64>) -> Result<f64, Error> {
    Ok(match e {
        Expr::Num(n) => *n,
        Expr::Var(name) => *env.get(name).ok_or_else(|| Error::Unbound(name.clone()))?,
        Expr::Neg(inner) => -eval(inner, env)?,
        Expr::Bin(l, op, r) => { let (l, r) = (eval(l, env)?, eval(r, env)?); match op { '+' => l + r, '-' => l - r, '*' => l * r, _ if r == 0.0 => return Err(Error::DivZero), _ => l / r } }
    })
}

fn depth(e: &Expr) -> usize { match e { Expr::Num(_) | Expr::Var(_) => 1, Expr::Neg(e) => 1 + depth(e), Expr::Bin(l, _, r) => 1 + depth(l).max(depth(r)) } }

struct Session { #[label(secret)] salaries: BTreeMap<String, f64>, public: BTreeMap<String, f64>, count: usize }

fn run(session: &mut Session, text: &str) -> Result<(), Box<dyn std::error::Error>> {
    session.count += 1;
    let tokens = Lexer::new(text).collect::<Result<Vec<_>, _>>()?;
    let expr = Parser { tokens, at: 0 }.expr(0)?;
    println!("[{}] depth {}", session.count, depth(&expr));
    let shown = eval(&expr, &session.public)?;
    println!("{shown:.2}");
    let hidden = eval(&expr, &session.salaries);
    if text.starts_with("debug") { println!("{:?}", hidden.unwrap_or(0.0)); } //~ IFC001
    Ok(())
}

fn main() {
    let mut session = Session { salaries: BTreeMap::new(), public: BTreeMap::from([("x".to_string(), 2.0)]), count: 0 };
    session.salaries.insert("ann".into(), 1e5);
    for line in ["1+x*2", "(3", "y"] { if let Err(e) = run(&mut session, line) { eprintln!("{line}: {e}"); } }
    println!("{} lines", session.count);
}
