/** Dumps of bodies: their types and calls, the flow IR and its graph. */
import { bodyName, printBody, printCfg } from "../../ir/print.js";
import type { IrBody } from "../../ir/ir.js";
import { lowerBody } from "../../ir/lower.js";
import { OwnershipChecker } from "../../ownership/index.js";
import type { TypeContext } from "../../types/context.js";
import { checkedBodies, defPath, dumpCalls, dumpTypes } from "../../types/dump.js";
import { createTypeContext } from "../../types/index.js";
import type { Dump, DumpRequest } from "../stages.js";
import { load } from "./program.js";
import { json } from "./syntax.js";

export function dumpTypesOf(request: DumpRequest): Dump {
  return lines(request, dumpTypes);
}

export function dumpCallsOf(request: DumpRequest): Dump {
  return lines(request, dumpCalls);
}

export function dumpIr(request: DumpRequest): Dump {
  return bodies(request, (body, types) => printBody(body, types));
}

export function dumpCfg(request: DumpRequest): Dump {
  return bodies(request, (body) => printCfg(body));
}

export function dumpLoans(request: DumpRequest): Dump {
  const program = load(request);
  const types = createTypeContext(program);
  const checker = new OwnershipChecker(types);
  const printed = checkedBodies(program).flatMap((def) => {
    const path = defPath(types, def);
    const typed = isWanted(path, request.fn) ? types.bodyOf(def) : undefined;
    return typed === undefined ? [] : checker.loans(lowerBody(typed, types)).map(({ body, text }) => ({ path, name: bodyName(body), text }));
  });
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(printed) : printed.map(({ text }) => text).join("\n") };
}

/** The errors of ownership alone, a line each. */
export function dumpOwnership(request: DumpRequest): Dump {
  const program = load(request);
  const types = createTypeContext(program);
  const checker = new OwnershipChecker(types);
  const found = checkedBodies(program).flatMap((def) => {
    const path = defPath(types, def);
    const typed = isWanted(path, request.fn) ? types.bodyOf(def) : undefined;
    return typed === undefined ? [] : checker.check(lowerBody(typed, types)).map(({ code, message, span }) => ({ path, code, line: program.sourceMap.locate(program.sourceMap.userSpan(span))?.line ?? 0, message }));
  });
  const text = found.map(({ path, code, line, message }) => `${path}:${String(line)} ${code} ${message}\n`).join("");
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(found) : text };
}

/** A dump that is one text; as JSON, its lines. `--fn` is for bodies only. */
function lines(request: DumpRequest, dump: (types: TypeContext) => string): Dump {
  const program = load(request);
  const text = dump(createTypeContext(program));
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(text.split("\n").filter((line) => line !== "")) : text };
}

function bodies(request: DumpRequest, print: (body: IrBody, types: TypeContext) => string): Dump {
  const program = load(request);
  const types = createTypeContext(program);
  const printed = checkedBodies(program).flatMap((def) => {
    const path = defPath(types, def);
    const typed = isWanted(path, request.fn) ? types.bodyOf(def) : undefined;
    return typed === undefined ? [] : withClosures(lowerBody(typed, types)).map((body) => ({ path, name: bodyName(body), text: print(body, types) }));
  });
  return { sources: program.sourceMap, diagnostics: program.diagnostics, text: request.json ? json(printed) : printed.map(({ text }) => text).join("\n") };
}

/** Whether the path ends in the one that was asked for. */
function isWanted(path: string, wanted: string | undefined): boolean {
  return wanted === undefined || path === wanted || path.endsWith(`::${wanted}`);
}

function withClosures(body: IrBody): readonly IrBody[] {
  return [body, ...body.closures.flatMap(withClosures)];
}
