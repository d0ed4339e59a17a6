/**
 * Expressions as places: variables, fields, elements, what pointers point to, and temporaries for everything else.
 */
import type { LocalVar, TExpr } from "../../types/typed-body.js";
import type { LocalId, Operand, Place, Rvalue } from "../ir.js";
import type { Builder } from "./builder.js";
import { CaptureTable } from "./captures.js";
import { copyOf, derefOf, fieldOf, localPlace, moveOf, project, type Span } from "./places.js";
import { isPromotable } from "./promote.js";
import { into, operand } from "./values.js";

/** May be a place of a captured variable that is not resolved yet: see `resolved`. */
export function asPlace(b: Builder, expr: TExpr): Place {
  switch (expr.kind) {
    case "Local": return variablePlace(b, expr.local, expr);
    case "Static": return staticPlace(b, expr);
    case "Field": return fieldOf(asPlace(b, expr.base), expr.index, expr.ty);
    case "Deref": return derefOf(pointerPlace(b, expr.operand), expr.ty);
    case "Index": {
      const base = asPlace(b, expr.base);
      return project(base, { kind: "Index", index: indexLocal(b, expr.index), ty: expr.ty });
    }
    case "Literal": case "Const": case "ConstParam": case "FnItem": case "Borrow": case "Call": case "Unary": case "Binary": case "Logical": case "Cast":
    case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Block":
    case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue":
    case "Yield": case "FormatArgs": case "Mark": case "Log": case "Unknown":
      return valueTemp(b, expr);
  }
}

export function variablePlace(b: Builder, variable: LocalVar, at: Span): Place {
  const known = b.vars.get(variable.index);
  if (known !== undefined) return known;
  if (b.captures !== undefined) return localPlace(CaptureTable.pseudoLocal(variable));
  b.unsupportedAt(at, `variable ${variable.name} before its declaration`);
  return declareVariable(b, variable);
}

/** The local of a variable; the same for all alternatives that bind it. */
export function declareVariable(b: Builder, variable: LocalVar): Place {
  const known = b.vars.get(variable.index);
  if (known !== undefined) return known;
  const place = localPlace(b.newLocal(variable.ty, "var", variable, variable));
  b.vars.set(variable.index, place);
  return place;
}

/** The place in the locals of this body. */
export function resolved(b: Builder, place: Place, at: Span): Place {
  if (place.local >= 0) return place;
  const found = b.captures?.resolve(place);
  if (found !== undefined) return found;
  b.unsupportedAt(at, "a variable that was not captured");
  return b.temp(place.projection[place.projection.length - 1]?.ty ?? b.context.tys.unknown("not captured"), at);
}

/** Whether the place can be read here: a captured variable may be captured in parts only. */
export function isResolvable(b: Builder, place: Place): boolean {
  return place.local >= 0 || b.captures?.resolve(place) !== undefined;
}

function staticPlace(b: Builder, expr: Extract<TExpr, { kind: "Static" }>): Place {
  const mutable = expr.def.node.mut;
  const tys = b.context.tys;
  const pointer = b.temp(mutable ? tys.ptr(true, expr.ty) : tys.ref(false, expr.ty), expr);
  b.assign(pointer, { kind: "StaticRef", def: expr.def }, expr);
  return derefOf(pointer, expr.ty);
}

/** The place of a pointer that is dereferenced: a reference needs no storage of its own. */
function pointerPlace(b: Builder, expr: TExpr): Place {
  switch (expr.kind) {
    case "Local": case "Static": case "Field": case "Deref": case "Index":
      return asPlace(b, expr);
    case "Literal": case "Const": case "ConstParam": case "FnItem": case "Borrow": case "Call": case "Unary": case "Binary": case "Logical": case "Cast":
    case "Coerce": case "Assign": case "DestructuringAssign": case "AssignOp": case "Tuple": case "Array": case "Repeat": case "Adt": case "Closure": case "Block":
    case "If": case "LetCond": case "Match": case "Loop": case "While": case "For": case "Try": case "Await": case "Return": case "Break": case "Continue":
    case "Yield": case "FormatArgs": case "Mark": case "Log": case "Unknown": {
      if (expr.ty.kind !== "Ref" && expr.ty.kind !== "Ptr") return valueTemp(b, expr);
      const temp = b.temp(expr.ty, expr);
      into(b, temp, expr);
      return temp;
    }
  }
}

function indexLocal(b: Builder, index: TExpr): LocalId {
  const temp = b.temp(index.ty, index);
  b.assign(temp, { kind: "Use", operand: operand(b, index) }, index);
  return temp.local;
}

/** A temporary that holds a value, with storage that ends with its scope. */
export function valueTemp(b: Builder, expr: TExpr): Place {
  const place = b.temp(expr.ty, expr);
  // What is not understood may be the place of a static.
  const forEver = expr.kind === "Unknown" || (b.extended.has(expr) && b.extended.get(expr) === undefined);
  const scope = b.extended.get(expr) ?? b.tempScope;
  if (!forEver) {
    b.push({ kind: "StorageLive", local: place.local, start: expr.start, end: expr.end });
    b.scheduleStorage(place.local, scope);
  }
  into(b, place, expr);
  if (!forEver && b.context.needsDrop(expr.ty)) b.scheduleValue(place.local, scope);
  return place;
}

/** The value of a place: copied or moved, as its type says. */
export function readPlace(b: Builder, place: Place, expr: TExpr): Operand {
  const real = resolved(b, place, expr);
  return b.context.isCopy(expr.ty) ? copyOf(real, expr) : moveOf(real, expr);
}

export function borrowRvalue(b: Builder, expr: Extract<TExpr, { kind: "Borrow" }>): Rvalue {
  const twoPhase = b.twoPhase.delete(expr) && expr.mut;
  if (!expr.raw && isPromotable(b.context, expr.operand, expr.mut)) {
    const constant = b.temp(expr.operand.ty, expr.operand);
    into(b, constant, expr.operand);
    return { kind: "Ref", mut: expr.mut, twoPhase: false, place: constant };
  }
  const place = resolved(b, asPlace(b, expr.operand), expr.operand);
  if (expr.raw) return { kind: "RawPtr", mut: expr.mut, place };
  return { kind: "Ref", mut: expr.mut, twoPhase, place };
}
