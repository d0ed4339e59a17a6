/**
 * The flow IR as text, in the manner of rustc's MIR, and its graph as text or DOT. Deterministic; for people and golden tests.
 */
import type { Token } from "../../grammar/ast.js";
import type { TypeContext } from "../types/context.js";
import type { GenericArgs } from "../types/ty.js";
import type { LiteralValue } from "../types/typed-body.js";
import { buildCfg, controlDependence, dominators, postDominators } from "./cfg.js";
import type { AggregateKind, ConstValue, IrBlock, IrBody, IrCallee, Mark, Operand, Place, Projection, Rvalue, Statement, Terminator } from "./ir.js";

type Show = Pick<TypeContext, "show" | "implHeader">;

/** The name of a body: that of its definition, with the number of the closure. */
export function bodyName(body: IrBody): string {
  const parts: string[] = [];
  for (let def: IrBody["owner"] | undefined = body.owner; def !== undefined; def = def.parent) {
    if (def.name !== "") parts.unshift(def.name);
  }
  const path = parts.join("::");
  return body.closure === undefined ? path : `${path}::{closure#${String(body.closure.index)}}`;
}

/** One body; the closures in it are bodies of their own. */
export function printBody(body: IrBody, types: Show): string {
  return new Printer(body, types).body();
}

export function printStatement(statement: Statement, body: IrBody, types: Show): string {
  return new Printer(body, types).statement(statement);
}

export function printTerminator(terminator: Terminator, body: IrBody, types: Show): string {
  return new Printer(body, types).terminator(terminator);
}

export function printPlace(place: Place): string {
  return place.projection.reduce((text, step) => projected(text, step), `_${String(place.local)}`);
}

function projected(base: string, step: Projection): string {
  switch (step.kind) {
    case "Deref": return `(*${base})`;
    case "Field": return step.variant < 0 ? `${base}.${String(step.index)}` : `(${base} as #${String(step.variant)}).${String(step.index)}`;
    case "Index": return `${base}[_${String(step.index)}]`;
    case "ConstIndex": return `${base}[${step.fromEnd ? "-" : ""}${String(step.index)}]`;
    case "Subslice": return `${base}[${String(step.from)}..-${String(step.to)}]`;
  }
}

function literal(value: LiteralValue): string {
  switch (value.kind) {
    case "Int": return String(value.value);
    case "Float": return value.text;
    case "Bool": return String(value.value);
    case "Char": return `'${JSON.stringify(String.fromCodePoint(value.value)).slice(1, -1)}'`;
    case "Str": return JSON.stringify(value.value);
    case "Bytes": return `b${JSON.stringify(value.value)}`;
    case "CStr": return `c${JSON.stringify(value.value)}`;
  }
}

function tokens(label: readonly Token[]): string {
  return label.map((token) => token.text).join("");
}

class Printer {
  constructor(private readonly of: IrBody, private readonly types: Show) {}

  body(): string {
    const { locals, argCount, blocks } = this.of;
    const params = locals.slice(1, argCount + 1).map((local) => `_${String(local.id)}: ${this.types.show(local.ty)}`);
    const result = locals[0];
    const lines = [`${this.of.async ? "async " : ""}fn ${bodyName(this.of)}(${params.join(", ")}) -> ${result === undefined ? "()" : this.types.show(result.ty)} {`];
    for (const local of locals.slice(argCount + 1)) lines.push(`    let ${local.mut ? "mut " : ""}_${String(local.id)}: ${this.types.show(local.ty)};${local.name === undefined ? "" : `  // ${local.name}`}`);
    for (const local of locals.slice(1, argCount + 1)) if (local.name !== undefined) lines.push(`    debug ${local.name} => _${String(local.id)};`);
    for (const capture of this.of.captures) lines.push(`    capture ${capture.name} => ${printPlace(capture.place)} by ${capture.by}: ${this.types.show(capture.ty)};`);
    blocks.forEach((block, id) => { lines.push("", `    bb${String(id)}: {`, ...this.blockLines(block).map((line) => `        ${line}`), "    }"); });
    for (const gap of this.of.unsupported) lines.push(`    // unsupported: ${gap.what}`);
    return `${lines.join("\n")}\n}\n`;
  }

  private blockLines(block: IrBlock): string[] {
    return [...block.statements.map((statement) => `${this.statement(statement)};`), `${this.terminator(block.terminator)};`];
  }

  statement(statement: Statement): string {
    switch (statement.kind) {
      case "Assign": return `${printPlace(statement.place)} = ${this.rvalue(statement.rvalue)}`;
      case "StorageLive": case "StorageDead": return `${statement.kind}(_${String(statement.local)})`;
      case "FakeRead": return `FakeRead(${printPlace(statement.place)})`;
      case "AssertLabel": return `AssertLabel(${this.operand(statement.operand)}, ${tokens(statement.label)})`;
      case "Emit": return `Emit(${statement.crate}::${statement.level}, ${statement.name ?? "_"}: ${statement.trait}, ${this.operand(statement.operand)})`;
    }
  }

  terminator(terminator: Terminator): string {
    switch (terminator.kind) {
      case "Goto": return `goto -> bb${String(terminator.target)}`;
      case "Switch": {
        const cases = terminator.cases.map((one) => `${String(one.value)}: bb${String(one.target)}`);
        if (terminator.otherwise !== undefined) cases.push(`otherwise: bb${String(terminator.otherwise)}`);
        return `switch ${terminator.test} (${this.operand(terminator.on)}) -> [${cases.join(", ")}]`;
      }
      case "Call": {
        const args = terminator.args.map((arg) => this.operand(arg)).join(", ");
        const to = terminator.target === undefined ? "!" : `bb${String(terminator.target)}`;
        return `${printPlace(terminator.dest)} = ${this.callee(terminator.callee)}(${args}) -> ${to}`;
      }
      case "Await": return `${printPlace(terminator.dest)} = await ${this.operand(terminator.future)} -> bb${String(terminator.target)}`;
      case "Drop": return `drop${terminator.replace === true ? " replace" : ""}(${printPlace(terminator.place)}) -> bb${String(terminator.target)}`;
      case "Return": return "return";
      case "Unreachable": return "unreachable";
    }
  }

  private args(args: GenericArgs): string {
    return args.length === 0 ? "" : `::<${args.map((arg) => this.types.show(arg)).join(", ")}>`;
  }

  /** The path of a definition; a method of an impl starts with the impl's header. */
  private pathOf(def: IrBody["owner"]): string {
    const impl = def.parent;
    if (impl?.kind !== "Impl") return pathOf(def);
    const header = this.types.implHeader(impl);
    const self = this.types.show(header.self);
    return header.trait === undefined ? `<${self}>::${def.name}` : `<${self} as ${header.trait.name}>::${def.name}`;
  }

  private callee(callee: IrCallee): string {
    switch (callee.kind) {
      case "Fn": return `${this.pathOf(callee.def)}${this.args(callee.args)}`;
      case "Value": return `call_${callee.by}`;
      case "Unknown": return `?${callee.name}`;
    }
  }

  operand(operand: Operand): string {
    switch (operand.kind) {
      case "Copy": return `copy ${printPlace(operand.place)}`;
      case "Move": return `move ${printPlace(operand.place)}`;
      case "Const": return `const ${this.constant(operand.value)}`;
    }
  }

  private constant(value: ConstValue): string {
    switch (value.kind) {
      case "Literal": return literal(value.value);
      case "Unit": return "()";
      case "FnItem": case "ConstItem": return `${this.pathOf(value.def)}${this.args(value.args)}`;
      case "ConstParam": return value.name;
    }
  }

  rvalue(rvalue: Rvalue): string {
    switch (rvalue.kind) {
      case "Use": return this.operand(rvalue.operand);
      case "Ref": return `&${rvalue.twoPhase ? "two_phase " : ""}${rvalue.mut ? "mut " : ""}${printPlace(rvalue.place)}`;
      case "RawPtr": return `&raw ${rvalue.mut ? "mut" : "const"} ${printPlace(rvalue.place)}`;
      case "StaticRef": return `&static ${this.pathOf(rvalue.def)}`;
      case "Unary": return `${rvalue.op}${this.operand(rvalue.operand)}`;
      case "Binary": return `${this.operand(rvalue.left)} ${rvalue.op} ${this.operand(rvalue.right)}`;
      case "Len": return `len(${printPlace(rvalue.place)})`;
      case "Discriminant": return `discriminant(${printPlace(rvalue.place)})`;
      case "Cast": return `${this.operand(rvalue.operand)} as ${this.types.show(rvalue.ty)}`;
      case "Coerce": return `${this.operand(rvalue.operand)} as ${this.types.show(rvalue.ty)} (${rvalue.coercion.kind})`;
      case "Aggregate": return this.aggregate(rvalue.of, rvalue.operands.map((operand) => this.operand(operand)));
      case "Repeat": return `[${this.operand(rvalue.operand)}; _]`;
      case "Mark": return `${this.mark(rvalue.mark)}(${this.operand(rvalue.operand)})`;
      case "Unknown": return `unknown(${rvalue.inputs.map((operand) => this.operand(operand)).join(", ")}) /* ${rvalue.reason} */`;
    }
  }

  private aggregate(of: AggregateKind, parts: readonly string[]): string {
    switch (of.kind) {
      case "Tuple": return `(${parts.join(", ")})`;
      case "Array": return `[${parts.join(", ")}]`;
      case "Adt": return `${this.pathOf(of.def)} { ${parts.map((part, i) => `${String(of.fields[i] ?? i)}: ${part}`).join(", ")} }`;
      case "Closure": return `{closure#${String(of.body.closure?.index ?? 0)}}[${parts.join(", ")}]`;
    }
  }

  private mark(mark: Mark): string {
    switch (mark.kind) {
      case "Raise": case "Declassify": case "Endorse": return `${mark.kind.toLowerCase()} ${tokens(mark.label)} `;
      case "Declare": return "declare ";
    }
  }
}

/** The path of a definition, `impl` and unnamed parents left out. */
function pathOf(def: IrBody["owner"]): string {
  const parts: string[] = [];
  for (let at: IrBody["owner"] | undefined = def; at !== undefined && parts.length < 3; at = at.parent) {
    if (at.kind === "Mod") break;
    if (at.kind !== "Impl" && at.name !== "") parts.unshift(at.name);
  }
  return parts.join("::");
}

/** One line for each block: where it leads, its dominator, what surely follows, and which blocks decide it. */
export function printCfg(body: IrBody): string {
  const cfg = buildCfg(body.blocks);
  const idom = dominators(cfg);
  const post = postDominators(cfg, body.blocks);
  const deps = controlDependence(cfg, post);
  const name = (block: number): string => (block === post.exit ? "exit" : block === post.divergence ? "diverges" : block > post.divergence ? "end" : `bb${String(block)}`);
  const lines = [`cfg ${bodyName(body)}`];
  for (const block of cfg.order) {
    const succs = (cfg.succs[block] ?? []).map(name).join(" ");
    lines.push(`  bb${String(block)} -> [${succs}] idom ${name(idom[block] ?? -1)} ipdom ${name(post.ipdom[block] ?? -1)} decided by [${(deps[block] ?? []).map(name).join(" ")}]`);
  }
  return `${lines.join("\n")}\n`;
}

/** The graph in the DOT language. */
export function printDot(body: IrBody, types: Show): string {
  const lines = [`digraph ${JSON.stringify(bodyName(body))} {`, "  node [shape=box, fontname=monospace];"];
  body.blocks.forEach((block, id) => {
    const text = [`bb${String(id)}`, ...block.statements.map((statement) => printStatement(statement, body, types)), printTerminator(block.terminator, body, types)];
    lines.push(`  bb${String(id)} [label=${JSON.stringify(`${text.join("\n")}\n`).replaceAll("\\n", "\\l")}];`);
  });
  buildCfg(body.blocks).succs.forEach((targets, from) => { for (const to of targets) lines.push(`  bb${String(from)} -> bb${String(to)};`); });
  return `${lines.join("\n")}\n}\n`;
}
