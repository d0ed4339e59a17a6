/** Infers what macros became that have a meaning of their own: format strings, log events, marks, opaque macros. */
import type { BuiltinMacro, Expr, FormatArgs, FormatTrait, LogArg, MacroCall } from "../../grammar/ast.js";
import type { BodyCx, Expected } from "./body-cx.js";
import { checkExpr } from "./expr.js";
import { traitCallee } from "./expr-control.js";
import type { Ty } from "./ty.js";
import type { Callee, LiteralValue, TExpr, TFormatPiece, TLogArg } from "./typed-body.js";

function borrow(cx: BodyCx, operand: TExpr): TExpr {
  return cx.node({ kind: "Borrow", mut: false, operand, raw: false, implicit: true, ty: cx.types.ref(false, operand.ty), start: operand.start, end: operand.end });
}

function formatCallee(cx: BodyCx, trait: FormatTrait, ty: Ty): Callee {
  return traitCallee(cx, trait, trait, "fmt", [ty]);
}

export function checkFormatArgs(cx: BodyCx, node: FormatArgs): TExpr {
  const values = node.args.map((a) => checkExpr(cx, a.value, undefined));
  const args = values.map((v) => borrow(cx, v));
  const pieces: TFormatPiece[] = node.pieces.map((piece) => {
    if (piece.kind === "Text") return { kind: "Text", text: piece.text };
    const value = values[piece.arg];
    const fmt: Callee = value === undefined ? { kind: "Unknown", name: "fmt", candidates: [] } : formatCallee(cx, piece.trait, value.ty);
    return { kind: "Placeholder", arg: piece.arg, trait: piece.trait, fmt, spec: piece.spec, start: piece.start, end: piece.end };
  });
  const def = cx.tcx.lang.struct("format_arguments", "Arguments");
  const ty = def === undefined ? cx.types.unknown("fmt::Arguments") : cx.types.adt(def, cx.solver.freshArgs(def, []));
  return cx.node({ kind: "FormatArgs", newline: node.newline, pieces, args, ty, start: node.start, end: node.end });
}

export function checkBuiltinMacro(cx: BodyCx, node: BuiltinMacro, expected: Expected | undefined): TExpr {
  const span = { start: node.start, end: node.end };
  const { types } = cx;
  switch (node.name) {
    case "label": case "declassify": case "endorse": case "assert_label": {
      const first = node.args[0];
      const operand = first === undefined ? cx.unknown("missing operand", node, []) : checkExpr(cx, first.value, node.name === "assert_label" ? undefined : expected);
      const ty = node.name === "assert_label" ? types.unit : operand.ty;
      return cx.node({ kind: "Mark", name: node.name, operand, label: node.label ?? [], reason: node.reason, ty, start: span.start, end: span.end });
    }
    case "log": {
      const made = node.event?.isSpan === true ? cx.tcx.lang.struct("tracing_span") : undefined;
      const ty = made === undefined ? types.unit : types.adt(made, []);
      return cx.node({ kind: "Log", crate: node.event?.crate ?? "log", level: node.event?.level ?? "", args: node.args.map((a) => logArg(cx, a)), ty, start: span.start, end: span.end });
    }
    case "inlineAsm":
      return cx.unknown("inline assembly", node, node.args.map((a) => checkExpr(cx, a.value, undefined)), types.unit);
    case "offsetOf":
      return cx.node({ kind: "Literal", value: { kind: "Int", value: 0n }, ty: types.usize, start: span.start, end: span.end });
    case "constStr":
      return literal(cx, node, { kind: "Str", value: node.text ?? "" }, types.ref(false, types.str));
    case "constInt": {
      const value = BigInt(/^\d+$/.test(node.text ?? "") ? (node.text ?? "0") : "0");
      return literal(cx, node, { kind: "Int", value }, types.prim("u32"));
    }
    case "constBool":
      return literal(cx, node, { kind: "Bool", value: node.text === "true" }, types.bool);
    case "constBytes": {
      const text = new TextEncoder().encode(node.text ?? "");
      return literal(cx, node, { kind: "Bytes", value: [...text] }, types.ref(false, types.array(types.u8, types.constValue(BigInt(text.length)))));
    }
    case "constOptionStr": return optionStr(cx, node);
  }
}

function literal(cx: BodyCx, node: BuiltinMacro, value: LiteralValue, ty: Ty): TExpr {
  return cx.node({ kind: "Literal", value, ty, start: node.start, end: node.end });
}

function optionStr(cx: BodyCx, node: BuiltinMacro): TExpr {
  const option = cx.tcx.lang.enum("Option", "Option");
  const variant = option?.variants.find((v) => v.name === (node.text === undefined ? "None" : "Some"));
  const str = cx.types.ref(false, cx.types.str);
  if (option === undefined || variant === undefined) return cx.unknown("option_env", node, []);
  const fields = node.text === undefined ? [] : [{ index: 0, value: literal(cx, node, { kind: "Str", value: node.text }, str) }];
  return cx.node({ kind: "Adt", def: variant, args: cx.types.list([str]).args, fields, base: undefined, ty: cx.types.adt(option, [str]), start: node.start, end: node.end });
}

function logArg(cx: BodyCx, arg: LogArg): TLogArg {
  const operand = checkExpr(cx, arg.value, undefined);
  const fmt = arg.trait === "none" ? undefined : formatCallee(cx, arg.trait, operand.ty);
  return { name: arg.name, trait: arg.trait, value: borrow(cx, operand), fmt };
}

export function checkOpaqueMacro(cx: BodyCx, call: MacroCall, inputs: readonly Expr[], reason: string, at: { readonly start: number; readonly end: number }): TExpr {
  const typed = inputs.map((e) => checkExpr(cx, e, undefined));
  const diverges = cx.diverges;
  cx.diverges = diverges && typed.length === 0;
  return cx.node({ kind: "Unknown", reason, inputs: typed, call, ty: cx.types.unknown(reason), start: at.start, end: at.end });
}
