use std::fmt::Write;
fn f(out: &mut String) -> std::fmt::Result { write!(out, "{}-{}", 1, 2)?; writeln!(out)?; writeln!(out, "{:?}", out.len())?; write!(out, "{x}", x = 3) }
fn main() {}
