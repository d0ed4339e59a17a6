#![allow(warnings)]
#[derive(Debug, PartialEq, Clone)]
enum Tok {
    Num(i64),
    Op(char),
    L,
    R,
}
fn lex(s: &str) -> Vec<Tok> {
    let mut out = Vec::new();
    let cs: Vec<char> = s.chars().collect();
    let mut i = 0;
    while i < cs.len() {
        match cs[i] {
            ' ' => i += 1,
            c @ ('+' | '-' | '*' | '/') => {
                out.push(Tok::Op(c));
                i += 1;
            }
            '(' => {
                out.push(Tok::L);
                i += 1;
            }
            ')' => {
                out.push(Tok::R);
                i += 1;
            }
            '0'..='9' => {
                let mut n = 0;
                while i < cs.len() && cs[i] >= '0' && cs[i] <= '9' {
                    n = n * 10 + (cs[i] as i64 - '0' as i64);
                    i += 1;
                }
                out.push(Tok::Num(n));
            }
            _ => panic!("bad"),
        }
    }
    out
}
struct P {
    t: Vec<Tok>,
    i: usize,
}
impl P {
    fn peek(&self) -> Option<&Tok> {
        self.t.get(self.i)
    }
    fn expr(&mut self) -> i64 {
        let mut v = self.term();
        while let Some(Tok::Op(c @ ('+' | '-'))) = self.peek().cloned() {
            self.i += 1;
            let r = self.term();
            if c == '+' {
                v += r
            } else {
                v -= r
            }
        }
        v
    }
    fn term(&mut self) -> i64 {
        let mut v = self.atom();
        loop {
            match self.peek() {
                Some(Tok::Op('*')) => {
                    self.i += 1;
                    v *= self.atom();
                }
                Some(Tok::Op('/')) => {
                    self.i += 1;
                    v /= self.atom();
                }
                _ => break v,
            }
        }
    }
    fn atom(&mut self) -> i64 {
        match self.peek().cloned() {
            Some(Tok::Num(n)) => {
                self.i += 1;
                n
            }
            Some(Tok::L) => {
                self.i += 1;
                let v = self.expr();
                assert_eq!(self.peek(), Some(&Tok::R));
                self.i += 1;
                v
            }
            t => panic!("{:?}", t),
        }
    }
}
fn main() {
    for s in ["1 + 2 * 3", "(1+2)*3 - 4/2", "2*(3+(4-1))"] {
        let t = lex(s);
        println!("{} = {}", t.len(), P { t, i: 0 }.expr());
    }
}
