// Programs of a given number of functions, for measuring how the work grows. The same number gives the same text.

/** Each shape puts another load on the analysis. */
export const SHAPES = { chain, wide, component, fields, references };

/** `f0` calls `f1` calls `f2` …: depth. */
function chain(count) {
  const body = functions(count, (i) => `fn f${i}(a: u32, b: u32) -> u32 { if a > ${i % 7} { f${i + 1}(a + b, b) } else { b } }`);
  return program(`${body}\nfn f${count}(a: u32, b: u32) -> u32 { a ^ b }`, "f0(1, 2)");
}

/** Every function calls eight others; nothing is deep. */
function wide(count) {
  const leaves = Math.max(1, Math.floor(count / 2));
  const body = functions(leaves, (i) => `fn leaf${i}(a: u32) -> u32 { a.wrapping_mul(${i + 1}) }`);
  const callers = functions(count - leaves, (i) => `fn caller${i}(a: u32) -> u32 { ${Array.from({ length: 8 }, (_, k) => `leaf${(i * 8 + k) % leaves}(a)`).join(" ^ ")} }`);
  return program(`${body}\n${callers}`, Array.from({ length: 8 }, (_, k) => `caller${k % Math.max(1, count - leaves)}(${k})`).join(" + "));
}

/** All functions in one strongly connected component. */
function component(count) {
  const body = functions(count, (i) => `fn f${i}(n: u32, x: u32) -> u32 { if n == 0 { x } else if n % 2 == 0 { f${(i + 1) % count}(n - 1, x + 1) } else { f${(i * 7 + 3) % count}(n - 1, x) } }`);
  return program(body, "f0(9, 2)");
}

/** Structs in structs, eight deep, read and written through. */
function fields(count) {
  const depth = 8;
  const path = "inner.".repeat(depth);
  const types = Array.from({ length: depth }, (_, i) => `struct S${i} { inner: S${i + 1}, own: u32 }`).join("\n");
  const body = functions(count, (i) => `fn f${i}(s: &mut S0, v: u32) -> u32 { s.${path}own = v; s.${"inner.".repeat(i % depth)}own += 1; s.${path}own }`);
  const value = Array.from({ length: depth }).reduceRight((inner, _, i) => `S${i} { inner: ${inner}, own: 0 }`, `S${depth} { own: 0 }`);
  const calls = Array.from({ length: Math.min(count, 16) }, (_, i) => `f${i}(&mut s, ${i})`).join(" + ");
  return program(`${types}\nstruct S${depth} { own: u32 }\n${body}`, `{ let mut s = ${value}; ${calls} }`);
}

/** Many references to different places in one function. */
function references(count) {
  const width = 12;
  const lets = Array.from({ length: width }, (_, k) => `let mut v${k} = a + ${k}; let r${k} = &mut v${k}; *r${k} += b;`).join(" ");
  const body = functions(count, (i) => `fn f${i}(a: u32, b: u32, out: &mut Vec<u32>) -> u32 { ${lets} out.push(v${i % width}); v0 + v${i % width} }`);
  return program(body, "{ let mut out = Vec::new(); f0(1, 2, &mut out) }");
}

function functions(count, text) {
  return Array.from({ length: count }, (_, i) => text(i)).join("\n");
}

function program(items, result) {
  return `${items}\nfn main() {\n    #[label(secret)]\n    let key: u32 = 17;\n    let _ = key;\n    println!("{}", ${result});\n}\n`;
}
