/**
 * Prints expressions, statements and blocks as Rust, macro calls as what they became; brackets are put where the tree needs them.
 */
import type { BinaryOp, BlockMode, BuiltinMacro, Expr, FormatArgs, FormatCount, FormatSpec, FormatTrait, MatchArm, Block, Stmt, Item } from "../../../grammar/ast.js";
import { TypePrinter } from "./print-types.js";

/** How tightly an expression binds; what stands inside a tighter one needs brackets. */
const LEVEL = { jump: 0, assign: 1, range: 2, or: 3, and: 4, compare: 5, bitOr: 6, bitXor: 7, bitAnd: 8, shift: 9, sum: 10, product: 11, cast: 12, unary: 13, postfix: 14, primary: 15 } as const;

const BINARY: Readonly<Record<BinaryOp, number>> = {
  "||": LEVEL.or, "&&": LEVEL.and, "==": LEVEL.compare, "!=": LEVEL.compare, "<": LEVEL.compare, "<=": LEVEL.compare, ">": LEVEL.compare, ">=": LEVEL.compare,
  "|": LEVEL.bitOr, "^": LEVEL.bitXor, "&": LEVEL.bitAnd, "<<": LEVEL.shift, ">>": LEVEL.shift, "+": LEVEL.sum, "-": LEVEL.sum, "*": LEVEL.product, "/": LEVEL.product, "%": LEVEL.product,
};

const MODES: Readonly<Record<BlockMode, string>> = {
  plain: "", unsafe: "unsafe ", const: "const ", async: "async ", asyncMove: "async move ", try: "try ", gen: "gen ", genMove: "gen move ", asyncGen: "async gen ", asyncGenMove: "async gen move ",
};

export abstract class ExprPrinter extends TypePrinter {
  abstract item(item: Item): void;

  expr(expr: Expr): void {
    this.at(expr, LEVEL.jump);
  }

  /** Prints the expression, in brackets when it binds less tightly than `level`. */
  private at(expr: Expr, level: number): void {
    const inner = withoutCalls(expr);
    if (levelOf(inner) < level) {
      this.write("(");
      this.bare(inner);
      this.write(")");
    } else this.bare(inner);
  }

  private args(exprs: readonly Expr[]): void {
    this.list(exprs, (expr) => { this.expr(expr); });
  }

  private bare(expr: Expr): void {
    switch (expr.kind) {
      case "Lit": this.write(expr.text); return;
      case "PathExpr": this.path(expr.path); return;
      case "Unary": this.write(expr.op); this.at(expr.operand, LEVEL.unary); return;
      case "Binary": {
        const level = BINARY[expr.op];
        const strict = level === LEVEL.compare ? level + 1 : level;
        this.at(expr.left, strict);
        this.write(` ${expr.op} `);
        this.at(expr.right, level + 1);
        return;
      }
      case "Assign": this.at(expr.left, LEVEL.range); this.write(" = "); this.at(expr.right, LEVEL.assign); return;
      case "AssignOp": this.at(expr.left, LEVEL.range); this.write(` ${expr.op}= `); this.at(expr.right, LEVEL.assign); return;
      case "AddrOf": this.write(expr.raw ? (expr.mut ? "&raw mut " : "&raw const ") : expr.mut ? "&mut " : "&"); this.at(expr.operand, LEVEL.unary); return;
      case "Cast": this.at(expr.operand, LEVEL.cast); this.write(" as "); this.type(expr.ty); return;
      case "Call": this.callee(expr.callee); this.write("("); this.args(expr.args); this.write(")"); return;
      case "MethodCall":
        this.at(expr.receiver, LEVEL.postfix);
        this.write(`.${this.name(expr.name.name)}`);
        if (expr.generics !== undefined) this.genericArgs({ ...expr.generics, turbofish: true });
        this.write("("); this.args(expr.args); this.write(")");
        return;
      case "Field": this.at(expr.operand, LEVEL.postfix); this.write(`.${this.name(expr.name.name)}`); return;
      case "Index": this.at(expr.operand, LEVEL.postfix); this.write("["); this.expr(expr.index); this.write("]"); return;
      case "Try": this.at(expr.operand, LEVEL.postfix); this.write("?"); return;
      case "Await": this.at(expr.operand, LEVEL.postfix); this.write(".await"); return;
      case "Range":
        if (expr.lo !== undefined) this.at(expr.lo, LEVEL.or);
        this.write(expr.inclusive ? "..=" : "..");
        if (expr.hi !== undefined) this.at(expr.hi, LEVEL.or);
        return;
      case "Paren": this.write("("); this.expr(expr.inner); this.write(")"); return;
      case "Tuple": this.write("("); this.args(expr.elems); this.write(expr.elems.length === 1 ? ",)" : ")"); return;
      case "Array": this.write("["); this.args(expr.elems); this.write("]"); return;
      case "Repeat": this.write("["); this.expr(expr.elem); this.write("; "); this.expr(expr.len); this.write("]"); return;
      case "Struct": this.structExpr(expr); return;
      case "Closure": this.closure(expr); return;
      case "BlockExpr":
        if (expr.label !== undefined) this.write(`${expr.label.name}: `);
        this.write(MODES[expr.mode]);
        this.block(expr.block);
        return;
      case "If":
        this.write("if "); this.condition(expr.cond); this.write(" "); this.block(expr.then);
        if (expr.else !== undefined) {
          this.write(" else ");
          this.expr(expr.else);
        }
        return;
      case "LetCond": this.write("let "); this.pattern(expr.pat); this.write(" = "); this.at(expr.scrutinee, LEVEL.compare); return;
      case "Match": this.match(expr); return;
      case "While": this.label(expr.label); this.write("while "); this.condition(expr.cond); this.write(" "); this.block(expr.body); return;
      case "Loop": this.label(expr.label); this.write("loop "); this.block(expr.body); return;
      case "For": this.label(expr.label); this.write("for "); this.pattern(expr.pat); this.write(" in "); this.condition(expr.iter); this.write(" "); this.block(expr.body); return;
      case "Return": this.jump("return", undefined, expr.value); return;
      case "Break": this.jump("break", expr.label?.name, expr.value); return;
      case "Continue": this.jump("continue", expr.label?.name, undefined); return;
      case "Underscore": this.write("_"); return;
      case "Yield": this.jump(expr.keyword === "yeet" ? "do yeet" : expr.keyword, undefined, expr.value); return;
      case "MacroExpr": this.call(expr.call); return;
      case "Attributed": this.attrs(expr.attrs, true); this.expr(expr.expr); return;
      case "FormatArgs": this.formatArgs(expr); return;
      case "BuiltinMacro": this.builtin(expr); return;
      case "ErrorExpr": this.write("/* error */"); return;
    }
  }

  /** A field that is called is bracketed: `(a.f)(x)`. */
  private callee(expr: Expr): void {
    const inner = withoutCalls(expr);
    const field = inner.kind === "Field";
    if (field) this.write("(");
    this.at(inner, LEVEL.postfix);
    if (field) this.write(")");
  }

  private label(label: { readonly name: string } | undefined): void {
    if (label !== undefined) this.write(`${label.name}: `);
  }

  private jump(keyword: string, label: string | undefined, value: Expr | undefined): void {
    this.write(keyword);
    if (label !== undefined) this.write(` ${label}`);
    if (value === undefined) return;
    this.write(" ");
    this.expr(value);
  }

  /** No struct literal may stand bare before a block. */
  private condition(expr: Expr): void {
    const inner = withoutCalls(expr);
    const bracket = endsInStruct(inner);
    if (bracket) this.write("(");
    this.expr(inner);
    if (bracket) this.write(")");
  }

  private structExpr(expr: Expr & { kind: "Struct" }): void {
    this.path(expr.path);
    this.write(" { ");
    this.list(expr.fields, (field) => {
      this.attrs(field.attrs, true);
      this.write(this.name(field.name.name));
      if (field.shorthand) return;
      this.write(": ");
      this.expr(field.value);
    });
    const comma = expr.fields.length > 0 ? ", " : "";
    if (expr.base !== undefined) {
      this.write(`${comma}..`);
      this.expr(expr.base);
    } else if (expr.rest) this.write(`${comma}..`);
    this.write(" }");
  }

  private closure(expr: Expr & { kind: "Closure" }): void {
    this.binder(expr.binder);
    if (expr.const) this.write("const ");
    if (expr.static) this.write("static ");
    if (expr.async) this.write("async ");
    if (expr.move) this.write("move ");
    this.write("|");
    this.list(expr.params, (param) => {
      this.attrs(param.attrs, true);
      this.pattern(param.pat);
      if (param.ty === undefined) return;
      this.write(": ");
      this.type(param.ty);
    });
    this.write("|");
    this.output(expr.output);
    this.write(" ");
    this.expr(expr.body);
  }

  private match(expr: Expr & { kind: "Match" }): void {
    this.write("match "); this.condition(expr.scrutinee); this.write(" {");
    this.out.newline().indent();
    this.attrs(expr.attrs);
    for (const arm of expr.arms) this.arm(arm);
    this.out.dedent();
    this.write("}");
  }

  private arm(arm: MatchArm): void {
    this.attrs(arm.attrs);
    this.pattern(arm.pat);
    if (arm.guard !== undefined) {
      this.write(" if ");
      this.expr(arm.guard);
    }
    if (arm.body !== undefined) {
      this.write(" => ");
      this.expr(arm.body);
    }
    this.write(",");
    this.out.newline();
  }

  // ---- statements ------------------------------------------------------------------------------------------

  block(block: Block): void {
    if (block.stmts.length === 0 && block.attrs.length === 0) {
      this.write("{}");
      return;
    }
    this.write("{");
    this.out.newline().indent();
    this.attrs(block.attrs);
    for (const stmt of block.stmts) this.stmt(stmt);
    this.out.dedent();
    this.write("}");
  }

  private stmt(stmt: Stmt): void {
    switch (stmt.kind) {
      case "LetStmt":
        this.attrs(stmt.attrs);
        this.write("let ");
        this.pattern(stmt.pat);
        if (stmt.ty !== undefined) {
          this.write(": ");
          this.type(stmt.ty);
        }
        if (stmt.init !== undefined) {
          this.write(" = ");
          this.expr(stmt.init);
        }
        if (stmt.else !== undefined) {
          this.write(" else ");
          this.block(stmt.else);
        }
        this.write(";");
        break;
      case "ItemStmt": this.item(stmt.item); break;
      case "ExprStmt": this.expr(stmt.expr); if (stmt.semi) this.write(";"); break;
      case "MacroStmt":
        if (stmt.call.expansion?.kind === "Stmts") for (const inner of stmt.call.expansion.stmts) this.stmt(inner);
        else {
          this.call(stmt.call);
          if (stmt.semi) this.write(";");
        }
        break;
      case "EmptyStmt": this.write(";"); break;
    }
    this.out.fresh();
  }

  // ---- built-in macros -------------------------------------------------------------------------------------

  private formatArgs(expr: FormatArgs): void {
    this.write("format_args!(").write(stringLiteral(formatString(expr)));
    for (const arg of expr.args) {
      this.write(", ");
      this.expr(arg.value);
    }
    this.write(")");
  }

  private builtin(expr: BuiltinMacro): void {
    switch (expr.name) {
      case "constStr": this.write(stringLiteral(expr.text ?? "")); return;
      case "constBool": this.write(expr.text ?? ""); return;
      case "constInt": this.write(`${expr.text ?? "0"}u32`); return;
      case "constOptionStr": this.write(expr.text === undefined ? "::core::option::Option::None::<&'static str>" : `::core::option::Option::Some(${stringLiteral(expr.text)})`); return;
      case "constBytes": case "offsetOf": case "inlineAsm": case "log": case "label": case "declassify": case "endorse": case "assert_label":
        this.write(expr.event === undefined ? `${expr.name}!(` : `${expr.event.crate}::${expr.event.level}!(`);
        this.list(expr.args, (arg) => {
          if (arg.name !== undefined) this.write(`${arg.name} = `);
          this.write(arg.trait === "none" ? "" : arg.trait === "Debug" ? "?" : arg.trait === "Display" ? "%" : `${arg.trait}:`);
          this.expr(arg.value);
        });
        if (expr.label !== undefined) this.write(`, ${this.tokens(expr.label)}`);
        if (expr.reason !== undefined) this.write(`, ${stringLiteral(expr.reason)}`);
        this.write(")");
        return;
    }
  }
}

/** The expression that stands for nested macro calls. */
function withoutCalls(expr: Expr): Expr {
  let current = expr;
  while (current.kind === "MacroExpr" && current.call.expansion?.kind === "Expr") current = current.call.expansion.expr;
  return current;
}

function levelOf(expr: Expr): number {
  switch (expr.kind) {
    case "Closure": case "Return": case "Break": case "Yield": return LEVEL.jump;
    case "Assign": case "AssignOp": return LEVEL.assign;
    case "Range": return LEVEL.range;
    case "Binary": return BINARY[expr.op];
    case "LetCond": return LEVEL.compare;
    case "Cast": return LEVEL.cast;
    case "Unary": case "AddrOf": return LEVEL.unary;
    case "Call": case "MethodCall": case "Field": case "Index": case "Try": case "Await": return LEVEL.postfix;
    case "Lit": case "PathExpr": case "Paren": case "Tuple": case "Array": case "Repeat": case "Struct": case "BlockExpr": case "If": case "Match": case "While": case "Loop": case "For":
    case "Continue": case "Underscore": case "MacroExpr": case "Attributed": case "FormatArgs": case "BuiltinMacro": case "ErrorExpr": return LEVEL.primary;
  }
}

/** Whether a struct literal stands in it outside of brackets. */
function endsInStruct(expr: Expr): boolean {
  const inner = withoutCalls(expr);
  if (inner.kind === "Struct") return true;
  if (inner.kind === "Binary") return endsInStruct(inner.left) || endsInStruct(inner.right);
  if (inner.kind === "Unary" || inner.kind === "AddrOf" || inner.kind === "Field" || inner.kind === "Try") return endsInStruct(inner.operand);
  return inner.kind === "MethodCall" && endsInStruct(inner.receiver);
}

const TRAIT_TEXT: Readonly<Record<FormatTrait, string>> = { Display: "", Debug: "?", LowerHex: "x", UpperHex: "X", Octal: "o", Binary: "b", Pointer: "p", LowerExp: "e", UpperExp: "E" };

/** A string as a Rust literal. */
function stringLiteral(text: string): string {
  const escaped = text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/\0/g, "\\0");
  return `"${escaped}"`;
}

/** The format string that the pieces came from, with every argument by its position. */
function formatString(expr: FormatArgs): string {
  return expr.pieces.map((piece) => {
    if (piece.kind === "Text") return piece.text.replace(/[{}]/g, "$&$&");
    const spec = specText(piece.spec) + TRAIT_TEXT[piece.trait];
    return `{${String(piece.arg)}${spec === "" ? "" : `:${spec}`}}`;
  }).join("");
}

function specText(spec: FormatSpec): string {
  const count = (value: FormatCount): string => (value.kind === "Literal" ? String(value.value) : `${String(value.arg)}$`);
  return [
    spec.fill ?? "", spec.align ?? "", spec.sign ?? "", spec.alternate ? "#" : "", spec.zero ? "0" : "", spec.width === undefined ? "" : count(spec.width),
    spec.precision === undefined ? "" : `.${count(spec.precision)}`, spec.debugHex ?? "",
  ].join("");
}
