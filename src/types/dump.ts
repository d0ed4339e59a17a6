/**
 * Typed bodies as text: the type of each local and expression, the callee of each call, one per line in source order.
 * For `ownflow dump` and for tests; decides nothing.
 */
import type { ConstDef, Def, FnDef, Program, StaticDef } from "../program/program.js";
import type { TypeContext } from "./context.js";
import { shortPath } from "./show.js";
import type { GenericArgs } from "./ty.js";
import type { Callee, TExpr, TypedBody } from "./typed-body.js";
import { visitBody } from "./visit.js";

/** The bodies of the checked crates, in order of their definitions. */
export function checkedBodies(program: Program): readonly (FnDef | ConstDef | StaticDef)[] {
  return program.ownDefs.flatMap((def) => (def.crate.role === "checked" && (def.kind === "Fn" || def.kind === "Const" || def.kind === "Static") ? [def] : []));
}

/** `crate::module::item`, with `<impl …>` for an impl. */
export function defPath(context: TypeContext, def: Def): string {
  const parent = def.parent;
  if (parent === undefined) return def.crate.name;
  if (def.kind === "Impl") {
    const header = context.implHeader(def);
    const self = context.show(header.self);
    return header.trait === undefined ? `<${self}>` : `<${self} as ${header.trait.name}${args(context, header.traitArgs)}>`;
  }
  if (parent.kind === "Impl") return `${defPath(context, parent)}::${def.name}`;
  return `${defPath(context, parent)}::${def.name}`;
}

function args(context: TypeContext, list: GenericArgs): string {
  const shown = list.map((a) => context.show(a)).filter((s) => !s.startsWith("'"));
  return shown.length === 0 ? "" : `<${shown.join(", ")}>`;
}

/** A callee as a reader knows it: `Vec::push`, `<T as Trait>::f`, `Trait::f for Type`. */
export function showCallee(context: TypeContext, callee: Callee): string {
  switch (callee.kind) {
    case "Unknown": return `? ${callee.name}`;
    case "Value": return `value ${context.show(callee.callee.ty)} by ${callee.by}`;
    case "Fn": {
      const { def } = callee;
      if (def.container.kind === "Trait") {
        const self = callee.args[0];
        return `<${self === undefined ? "?" : context.show(self)} as ${def.container.def.name}>::${def.name}`;
      }
      return def.container.kind === "Impl" ? defPath(context, def) : shortPath(def);
    }
  }
}

function line(context: TypeContext, at: { readonly start: number; readonly end: number }, text: string): string {
  const map = context.program.sourceMap;
  const where = map.locate(map.userSpan(at));
  return `  ${where === undefined ? "?" : `${String(where.line)}:${String(where.column)}`} ${text}`;
}

function snippet(context: TypeContext, at: { readonly start: number; readonly end: number }): string {
  const map = context.program.sourceMap;
  const span = map.userSpan(at);
  const file = map.entryAt(span.start);
  if (file?.kind !== "file") return "";
  const text = file.text.slice(span.start - file.base, span.end - file.base).replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}

/** Every local and expression with its type. */
export function dumpTypes(context: TypeContext): string {
  return dumpBodies(context, (body) => {
    const out = body.locals.map((l) => line(context, l, `let ${l.name}: ${context.show(l.ty)}`));
    visitBody(body, { expr: (e) => { out.push(line(context, e, `${e.kind} ${snippet(context, e)}: ${context.show(e.ty)}`)); } });
    return out;
  });
}

/** Every call with what it reaches. */
export function dumpCalls(context: TypeContext): string {
  return dumpBodies(context, (body) => {
    const out: string[] = [];
    visitBody(body, { expr: (e) => { for (const [at, callee] of calleesOf(e)) out.push(line(context, at, `${snippet(context, at)} -> ${showCallee(context, callee)}`)); } });
    return out;
  });
}

/** The callees of one node, each with the place that names it. */
export function calleesOf(expr: TExpr): readonly (readonly [{ readonly start: number; readonly end: number }, Callee])[] {
  if (expr.kind === "Call") return [[expr, expr.callee]];
  if (expr.kind === "For") return [[expr.iter, expr.intoIter], [expr.iter, expr.next]];
  if (expr.kind === "Try") return [[expr, expr.branch], [expr, expr.fromResidual]];
  if (expr.kind === "Await" && expr.intoFuture !== undefined) return [[expr, expr.intoFuture]];
  return [];
}

function dumpBodies(context: TypeContext, lines: (body: TypedBody) => readonly string[]): string {
  const out: string[] = [];
  for (const def of checkedBodies(context.program)) {
    const body = context.bodyOf(def);
    if (body === undefined) continue;
    out.push(defPath(context, def), ...lines(body));
    for (const gap of body.gaps) out.push(line(context, gap, `gap ${gap.kind}: ${gap.what}`));
  }
  return `${out.join("\n")}\n`;
}
