/**
 * Typing a program text with the models of this checkout, and the probes in its comments:
 * `//~ TYPE x: T` – the variable `x` bound on this line has the type `T`; `//~ CALL name` – a call on this line reaches `name`
 * (as `showCallee` writes it); `//~ NOCALL name` – none does. Several probes on one line are separated by `;`.
 */
import { readFileSync } from "node:fs";
import { realModels } from "../program/support.js";
import { memoryHost } from "../../src/program/host.js";
import { loadProgram, prepareModels } from "../../src/program/load.js";
import { calleesOf, checkedBodies, showCallee } from "../../src/types/dump.js";
import { createTypeContext } from "../../src/types/index.js";
import type { TypeContext } from "../../src/types/context.js";
import { visitBody } from "../../src/types/visit.js";

const PREPARED = prepareModels(realModels());

export function typed(text: string): TypeContext {
  return createTypeContext(loadProgram(["main.rs"], { prepared: PREPARED }, memoryHost(new Map([["main.rs", text]]))));
}

interface Facts {
  readonly types: Map<number, string[]>;
  readonly calls: Map<number, string[]>;
  readonly gaps: string[];
}

function lineOf(context: TypeContext, at: { readonly start: number; readonly end: number }): number {
  const map = context.program.sourceMap;
  return map.locate(map.userSpan(at))?.line ?? 0;
}

function add(map: Map<number, string[]>, line: number, text: string): void {
  const list = map.get(line);
  if (list === undefined) map.set(line, [text]);
  else list.push(text);
}

export function factsOf(context: TypeContext): Facts {
  const types = new Map<number, string[]>();
  const calls = new Map<number, string[]>();
  const gaps: string[] = [];
  for (const def of checkedBodies(context.program)) {
    const body = context.bodyOf(def);
    if (body === undefined) continue;
    for (const local of body.locals) add(types, lineOf(context, local), `${local.name}: ${context.show(local.ty)}`);
    visitBody(body, { expr: (e) => {
      for (const [at, callee] of calleesOf(e)) {
        const name = e.kind === "Call" ? { start: e.nameStart, end: e.nameEnd } : at;
        add(calls, lineOf(context, name), showCallee(context, callee));
        if (lineOf(context, at) !== lineOf(context, name)) add(calls, lineOf(context, at), showCallee(context, callee));
      }
    } });
    for (const gap of body.gaps) gaps.push(`${String(lineOf(context, gap))} ${gap.kind}: ${gap.what}`);
  }
  return { types, calls, gaps };
}

/** What the probes of `text` say that is not so; also every gap, and an unknown probe. */
export function failedProbes(text: string): string[] {
  const context = typed(text);
  const facts = factsOf(context);
  const failed = context.program.diagnostics.map((d) => `${String(lineOf(context, d.span))} ${d.code} ${d.message}`);
  let probes = 0;
  text.split("\n").forEach((source, index) => {
    const comment = /\/\/~ (.*)$/.exec(source)?.[1];
    if (comment === undefined) return;
    const line = index + 1;
    for (const probe of comment.split(/;(?= *(?:TYPE|CALL|NOCALL) )/)) {
      probes++;
      const [, what = "", expected = ""] = /^\s*(\w+)\s+(.*?)\s*$/.exec(probe) ?? [];
      const found = (what === "TYPE" ? facts.types : facts.calls).get(line) ?? [];
      if (what === "TYPE" || what === "CALL") {
        if (!found.includes(expected)) failed.push(`${String(line)} ${what} ${expected}, but: ${found.join(" | ")}`);
      } else if (what === "NOCALL") {
        if (found.includes(expected)) failed.push(`${String(line)} has a call of ${expected}`);
      } else failed.push(`${String(line)} unknown probe ${probe}`);
    }
  });
  if (probes === 0) failed.push("no probe");
  return [...failed, ...facts.gaps];
}

export function readProgram(name: string): string {
  return readFileSync(new URL(`programs/${name}`, import.meta.url), "utf8");
}
