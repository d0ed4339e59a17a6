/**
 * `format_args!` and events of `log` and `tracing`: every placeholder is a call of the method that formats its argument, between
 * the calls of the model's `format_begin` and `format_finish`.
 */
import type { Def, FnDef } from "../../program/program.js";
import type { Ty } from "../../types/ty.js";
import type { TExpr, TFormatPiece } from "../../types/typed-body.js";
import type { Operand, Place } from "../ir.js";
import type { Builder } from "./builder.js";
import { fixedWidth } from "./format-width.js";
import { emitCall, irCallee } from "./calls.js";
import { copyOf, derefOf, moveOf, placeTy, type Span } from "./places.js";
import { constant, into, operand, unit, unknown } from "./values.js";

interface FormatFns {
  readonly begin: FnDef;
  readonly literal: FnDef;
  readonly count: FnDef | undefined;
  readonly digits: FnDef | undefined;
  readonly finish: FnDef;
}

function fn(def: Def | undefined): FnDef | undefined {
  return def?.kind === "Fn" ? def : undefined;
}

function formatFns(b: Builder): FormatFns | undefined {
  const lang = b.context.types.program.lang;
  const begin = fn(lang.get("format_begin"));
  const literal = fn(lang.get("format_literal"));
  const finish = fn(lang.get("format_finish"));
  if (begin === undefined || literal === undefined || finish === undefined) return undefined;
  return { begin, literal, count: fn(lang.get("format_count")), digits: fn(lang.get("format_digits")), finish };
}

/** Calls a function of the model, each argument by value or by a reference to it, as its signature wants. */
function callModel(b: Builder, def: FnDef, args: readonly Place[], dest: Place | undefined, at: Span): Place {
  const types = b.context.types;
  const signature = types.signatureOf(def);
  const typeArgs = types.identityArgs(def);
  const values = args.map((place, i) => passed(b, place, signature.inputs[i], at));
  const result = dest ?? b.temp(signature.output, at);
  emitCall(b, result, { callee: { kind: "Fn", def, args: typeArgs, trait: undefined }, args: values, nameStart: at.start, nameEnd: at.end, from: "macro" }, signature.output, at);
  return result;
}

function passed(b: Builder, place: Place, wanted: Ty | undefined, at: Span): Operand {
  const ty = placeTy(place, b.locals);
  if (ty === undefined) return copyOf(place, at);
  if (wanted?.kind === "Ref" && ty.kind !== "Ref") {
    const reference = b.temp(b.context.tys.ref(wanted.mut, ty), at);
    b.assign(reference, { kind: "Ref", mut: wanted.mut, twoPhase: false, place }, at);
    return moveOf(reference, at);
  }
  return b.context.isCopy(ty) ? copyOf(place, at) : moveOf(place, at);
}

export function lowerFormat(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "FormatArgs" }>): void {
  const args = expr.args.map((arg) => held(b, arg));
  const fns = formatFns(b);
  const result = dest ?? b.temp(expr.ty, expr);
  if (fns === undefined) return b.assign(result, unknown("formatting without a model", args.map((place) => copyOf(place, expr))), expr);
  const formatter = callModel(b, fns.begin, [], undefined, expr);
  const results = expr.pieces.flatMap((piece) => formatPiece(b, fns, formatter, piece, args, expr) ?? []);
  callModel(b, fns.finish, [formatter, failures(b, results, expr)], result, expr);
}

/** Whether one of the methods returned an error, as a number. */
function failures(b: Builder, results: readonly Place[], at: Span): Place {
  const { usize } = b.context.tys;
  const all = b.temp(usize, at);
  b.assign(all, { kind: "Use", operand: constant({ kind: "Literal", value: { kind: "Int", value: 0n } }, usize) }, at);
  for (const result of results) {
    const failed = b.temp(usize, at);
    b.assign(failed, { kind: "Discriminant", place: result }, at);
    b.assign(all, { kind: "Binary", op: "|", left: copyOf(all, at), right: copyOf(failed, at) }, at);
  }
  return all;
}

/** The reference to an argument, kept for as long as it is formatted. */
function held(b: Builder, arg: TExpr): Place {
  const place = b.temp(arg.ty, arg);
  into(b, place, arg);
  return place;
}

function text(b: Builder, fns: FormatFns, formatter: Place, value: string, at: Span): void {
  const tys = b.context.tys;
  const literal = b.temp(tys.ref(false, tys.str), at);
  b.assign(literal, { kind: "Use", operand: constant({ kind: "Literal", value: { kind: "Str", value } }, tys.ref(false, tys.str)) }, at);
  callModel(b, fns.literal, [formatter, literal], undefined, at);
}

/** What the method that formats the argument returned, where it is one. */
function formatPiece(b: Builder, fns: FormatFns, formatter: Place, piece: TFormatPiece, args: readonly Place[], whole: Span): Place | undefined {
  if (piece.kind === "Text") {
    text(b, fns, formatter, piece.text, whole);
    return undefined;
  }
  for (const count of [piece.spec.width, piece.spec.precision]) {
    const place = count?.kind === "Arg" ? args[count.arg] : undefined;
    if (place !== undefined && fns.count !== undefined) formatCount(b, fns.count, formatter, place, whole);
  }
  const arg = args[piece.arg];
  if (arg === undefined) {
    b.unsupportedAt(piece, "placeholder without an argument");
    return undefined;
  }
  const at: Span = piece.start > 0 ? piece : whole;
  if (fns.digits !== undefined && piece.fmt.kind === "Fn" && formatFixed(b, fns.digits, formatter, arg, piece, at)) return undefined;
  return formatOne(b, formatter, arg, piece, at);
}

function formatCount(b: Builder, def: FnDef, formatter: Place, reference: Place, at: Span): void {
  const ty = placeTy(reference, b.locals);
  const count = ty?.kind === "Ref" ? derefOf(reference, ty.inner) : reference;
  callModel(b, def, [formatter, count], undefined, at);
}

/** Formats a number that fills a width given in the text whatever its value is; tells whether it is one. */
function formatFixed(b: Builder, def: FnDef, formatter: Place, arg: Place, piece: Extract<TFormatPiece, { kind: "Placeholder" }>, at: Span): boolean {
  let number = arg;
  for (let ty = placeTy(number, b.locals); ty?.kind === "Ref"; ty = ty.inner) number = derefOf(number, ty.inner);
  const ty = placeTy(number, b.locals);
  if (ty === undefined || !fixedWidth(ty, piece.trait, piece.spec)) return false;
  const { usize } = b.context.tys;
  const value = b.temp(usize, at);
  b.assign(value, { kind: "Cast", operand: copyOf(number, at), ty: usize }, at);
  callModel(b, def, [formatter, value], undefined, at);
  return true;
}

function formatOne(b: Builder, formatter: Place, arg: Place, piece: Extract<TFormatPiece, { kind: "Placeholder" }>, at: Span): Place {
  const ty = placeTy(formatter, b.locals) ?? b.context.tys.unknown("formatter");
  const reference = b.temp(b.context.tys.ref(true, ty), at);
  b.assign(reference, { kind: "Ref", mut: true, twoPhase: false, place: formatter }, at);
  const output = piece.fmt.kind === "Fn" ? b.context.types.signatureOf(piece.fmt.def).output : b.context.tys.unknown("fmt::Result");
  const result = b.temp(output, at);
  emitCall(b, result, { callee: irCallee(piece.fmt), args: [copyOf(arg, at), moveOf(reference, at)], nameStart: at.start, nameEnd: at.end, from: "macro" }, output, at);
  return result;
}

// ---- log events ------------------------------------------------------------------------------------------

const PLAIN = { fill: undefined, align: undefined, sign: undefined, alternate: false, zero: false, debugHex: undefined, width: undefined, precision: undefined } as const;

export function lowerLog(b: Builder, dest: Place | undefined, expr: Extract<TExpr, { kind: "Log" }>): void {
  const fns = formatFns(b);
  for (const arg of expr.args) {
    const at: Span = arg.value;
    let recorded: Operand;
    if (arg.trait === "none" || arg.fmt === undefined || fns === undefined) {
      recorded = operand(b, arg.value);
    } else {
      const place = held(b, arg.value);
      const formatter = callModel(b, fns.begin, [], undefined, at);
      const result = formatOne(b, formatter, place, { kind: "Placeholder", arg: 0, trait: arg.trait, fmt: arg.fmt, spec: PLAIN, start: at.start, end: at.end }, at);
      recorded = moveOf(callModel(b, fns.finish, [formatter, failures(b, [result], at)], undefined, at), at);
    }
    b.push({ kind: "Emit", crate: expr.crate, level: expr.level, name: arg.name, trait: arg.trait, operand: recorded, start: at.start, end: at.end });
  }
  const span = expr.ty.kind === "Adt" ? fn(b.context.types.program.lang.get("tracing_span_made")) : undefined;
  if (span === undefined) return unit(b, dest, expr);
  callModel(b, span, [], dest, expr);
}
