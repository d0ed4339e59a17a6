// Compares the shape of our trees with the compiler's: every expression, pattern, type and block of a file must have the kind and the place that
// `rustc -Zunpretty=ast-tree` gives it. An oracle that shares nothing with our parser; precedence, chains and statement ends all show in it.
//
//   npm run corpus:shape                  every tenth file of the corpus
//   npm run corpus:shape -- --step 1      every file (takes long)
//   npm run corpus:shape -- FILTER        files whose name contains FILTER
//   npm run corpus:shape -- --all         with the compiler's sources and tests
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { corpusFiles, root } from "./corpus-files.mjs";

const args = process.argv.slice(2);
const stepAt = args.indexOf("--step");
const filter = args.find((arg, index) => !arg.startsWith("--") && (stepAt < 0 || index !== stepAt + 1));
const step = stepAt < 0 ? (filter === undefined ? 10 : 1) : Number(args[stepAt + 1]);
const { parseFile } = await import(join(root, process.env.OWNFLOW_DIST ?? "dist", "grammar/parse.js"));

/** Our kinds as the compiler names them; undefined: not compared. */
const KINDS = {
  Lit: "Lit", PathExpr: "Path", Unary: "Unary", Binary: "Binary", Assign: "Assign", AssignOp: "AssignOp", AddrOf: "AddrOf", Cast: "Cast", Call: "Call",
  MethodCall: "MethodCall", Field: "Field", Index: "Index", Try: "Try", Await: "Await", Range: "Range", Paren: "Paren", Tuple: "Tup", Array: "Array",
  Repeat: "Repeat", Struct: "Struct", Closure: "Closure", If: "If", LetCond: "Let", Match: "Match", While: "While", Loop: "Loop", For: "ForLoop",
  Return: "Ret", Break: "Break", Continue: "Continue", Underscore: "Underscore", MacroExpr: "MacCall",
};
const BLOCKS = { plain: "Block", unsafe: "Block", const: "ConstBlock", try: "TryBlock", async: "Gen", asyncMove: "Gen", gen: "Gen", genMove: "Gen", asyncGen: "Gen", asyncGenMove: "Gen" };
const PATTERNS = {
  WildPat: "Wild", RestPat: "Rest", IdentPat: "Ident", LitPat: "Expr", RangePat: "Range", PathPat: "Path", TupleStructPat: "TupleStruct", StructPat: "Struct",
  TuplePat: "Tuple", SlicePat: "Slice", RefPat: "Ref", OrPat: "Or", ParenPat: "Paren", BoxPat: "Box", NeverPat: "Never", MacroPat: "MacCall",
};
const TYPES = {
  PathType: "Path", TupleType: "Tup", ArrayType: "Array", SliceType: "Slice", RefType: "Ref", PtrType: "Ptr", FnPtrType: "FnPtr", NeverType: "Never",
  ImplTraitType: "ImplTrait", TraitObjectType: "TraitObject", ParenType: "Paren", MacroType: "MacCall", UnsafeBinderType: "UnsafeBinder",
};

/** What only the compiler has a node for. */
const SKIPPED = new Set(["Infer", "CVarArgs", "Missing", "ImplicitSelf"]);

let files = 0;
let nodes = 0;
let differing = 0;
let shown = 0;
for (const [index, file] of corpusFiles({ all: args.includes("--all") }).entries()) {
  if (filter === undefined ? index % step !== 0 || file.text.length > 80_000 : !file.name.includes(filter)) continue;
  const { file: tree, diagnostics } = parseFile(file.text, 0, file.edition);
  if (diagnostics.length > 0) continue;
  const dump = astTree(file);
  if (dump === undefined) continue;
  files++;
  const { found: ours, ignored } = ourNodes(tree, file.text);
  const theirs = theirNodes(dump);
  nodes += theirs.size;
  const inIgnored = (key) => ignored.some(({ from, to }) => within(key, from, to));
  const missing = [...theirs].filter((key) => !ours.has(key) && !inIgnored(key));
  const extra = [...ours].filter((key) => !theirs.has(key) && !inIgnored(key));
  if (missing.length + extra.length === 0) continue;
  differing++;
  for (const [what, list] of [["rustc only", missing], ["ours only", extra]]) {
    for (const key of list.slice(0, 6)) if (shown++ < 200) console.log(`${file.name}: ${what}: ${key}`);
  }
}
console.log(`${files} files, ${nodes} nodes compared; files that differ: ${differing}`);

function astTree(file) {
  try {
    return execFileSync("rustc", ["-Zunpretty=ast-tree", "-Zparse-crate-root-only", "--edition", String(file.edition), file.path], {
      encoding: "utf8", env: { ...process.env, RUSTC_BOOTSTRAP: "1" }, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    // Without `-Zparse-crate-root-only` the dump is made; errors of later stages do not matter.
    return typeof error.stdout === "string" && error.stdout.startsWith("Crate") ? error.stdout : undefined;
  }
}

/** `Expr Binary 3:5 3:10` for every node of the dump that is compared. */
function theirNodes(dump) {
  const found = new Set();
  const stack = [];
  for (const line of dump.split("\n")) {
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    const top = stack.at(-1);
    if (top !== undefined && indent === top.indent) {
      if (line.startsWith("}", indent)) {
        stack.pop();
        if (top.kind !== undefined && top.span !== undefined && !SKIPPED.has(top.kind) && !top.hidden) found.add(top.name === "Block" ? blockKey(top.span.split(" ")[1]) : `${top.name} ${top.kind} ${top.span}`);
      }
      continue;
    }
    if (top !== undefined && indent === top.indent + 4) {
      const kind = /^kind: (\w+)/.exec(line.slice(indent))?.[1];
      if (kind !== undefined && top.kind === undefined) top.kind = kind;
      const span = /^span: .*:(\d+:\d+): (\d+:\d+) \(#/.exec(line.slice(indent));
      if (span !== null) top.span = `${span[1]} ${span[2]}`;
    }
    const open = /(?:^|: )(Expr|Pat|Ty|Block|Attribute|FnPtrTy|BareFnTy) \{$/.exec(line.slice(indent));
    if (open !== null) {
      const name = open[1];
      const hidden = top !== undefined && (top.hidden || top.name === "Attribute" || (/^(?:FnPtrTy|BareFnTy)$/.test(top.name) && name === "Pat"));
      stack.push({ indent, name, kind: name === "Block" ? "Block" : undefined, span: undefined, hidden: hidden || name === "Attribute" });
      // Within a function pointer only the names of parameters are hidden.
      if (/^(?:FnPtrTy|BareFnTy)$/.test(name)) stack.at(-1).kind = undefined;
    }
  }
  return found;
}

/** The same of our tree; and the ranges in which the two are not compared. */
function ourNodes(tree, text) {
  const place = placer(text);
  const found = new Set();
  const ignored = [];
  const add = (name, kind, node) => found.add(`${name} ${kind} ${place(node.start)} ${place(node.end)}`);
  const pending = [{ node: tree, key: "" }];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, key } = entry;
    const { kind } = node;
    if (!("start" in node)) {
      // No node of its own: the data of a tuple struct.
    } else if (kind === "BlockExpr") add("Expr", BLOCKS[node.mode], node);
    else if (Object.hasOwn(KINDS, kind) && !isItem(node) && !("inputs" in node)) add("Expr", KINDS[kind], node);
    else if (PATTERNS[kind] !== undefined) add("Pat", PATTERNS[kind], node);
    else if (TYPES[kind] !== undefined) add("Ty", TYPES[kind], node);
    // The value of a constant is an expression of its own there.
    if (kind === "BlockExpr" && node.mode === "const") add("Expr", "Block", node.block);
    if ("stmts" in node && "hasItems" in node) found.add(blockKey(place(node.end)));
    if (key === "self" && "ref" in node && "mut" in node) ignored.push({ from: place(node.start), to: place(node.end) });
    if (kind === "Attributed" || kind === "Yield") ignored.push({ from: place(node.start), to: place(node.end) });
    if (kind === "MacroExpr" && node.call.path.segments[0]?.name === "builtin") ignored.push({ from: place(node.start), to: place(node.end) });
    for (const [name, value] of Object.entries(node)) {
      if (name !== "attrs" && typeof value === "object" && value !== null) pending.push({ node: value, key: name });
    }
  }
  return { found, ignored };
}

/** Blocks by their ends: the compiler counts `unsafe` as part of one. */
function blockKey(end) {
  return `Block Block ${end} ${end}`;
}

function isItem(node) {
  return "vis" in node && "attrs" in node;
}

function within(key, from, to) {
  const [, , start, end] = key.split(" ");
  return compare(start, from) >= 0 && compare(end, to) <= 0;
}

function compare(a, b) {
  const [line, column] = a.split(":").map(Number);
  const [otherLine, otherColumn] = b.split(":").map(Number);
  return line - otherLine || column - otherColumn;
}

/** Offsets as the compiler prints them: lines and columns from 1, columns in characters. */
function placer(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return `${low}:${[...text.slice(starts[low - 1], offset)].length + 1}`;
  };
}
