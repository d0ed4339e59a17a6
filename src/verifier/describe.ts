/** A violation in words, with the way from the source to the write. */
import type { Engine } from "../abstract-interp/engine.js";
import type { Instance } from "../abstract-interp/frame.js";
import type { Atom, Label } from "../abstract-interp/labels.js";
import type { Check } from "../abstract-interp/summary.js";
import type { Diagnostic, Note } from "../base/diagnostics.js";
import type { Violation } from "./judge.js";
import { derives } from "./derived-outputs.js";
import { Trace } from "./trace.js";

export function describe(engine: Engine, violation: Violation): Diagnostic {
  const { check, code } = violation;
  const first = violation.sources[0];
  const level = first === undefined ? "labelled" : levelOf(engine, first.atom);
  const bound = boundText(engine, check);
  return {
    code,
    severity: "finding",
    message: message(violation, level, bound),
    span: violation.site,
    label: caret(violation, level, bound),
    notes: notes(engine, violation),
    help: [...help(violation, bound), ...redact(engine, violation)],
  };
}

function levelOf(engine: Engine, atom: Atom): string {
  switch (atom.kind) {
    case "Source":
      return `\`${engine.lattice.show(atom.element)}\``;
    case "Dependent":
      return `\`${atom.what}\``;
    case "Own":
    case "Deep":
    case "Pointee":
    case "Lowered":
      return "labelled";
  }
}

function boundText(engine: Engine, check: Check): string {
  const dependent = check.bound.dependent.map((each) => each.text);
  const parts = dependent.length > 0 && check.bound.element === engine.lattice.bottom ? dependent : [engine.lattice.show(check.bound.element), ...dependent];
  return `\`${parts.join(" | ")}\``;
}

function message(violation: Violation, level: string, bound: string): string {
  const { check } = violation;
  switch (check.kind) {
    case "channel":
      return violation.code === "IFC001" ? `${level} data is written to ${check.what}, which is bounded by ${bound}` : `a decision on ${level} data shows in what is written to ${check.what}, which is bounded by ${bound}`;
    case "fieldChannel":
      return violation.code === "IFC001" ? `${level} data is written to ${check.what}, a channel bounded by ${bound}` : `a decision on ${level} data shows in ${check.what}, a channel bounded by ${bound}`;
    case "panic":
      return `${level} data is written to ${check.what}, which is bounded by ${bound}`;
    case "assert":
      return `the value is ${level}, but is asserted to be at most ${bound}`;
    case "declare":
      return `the value is ${level}, but is declared as ${bound}`;
    case "dependent":
      return `the data in \`${check.what}\` is ${level}, which its label ${bound} does not cover here`;
    case "under":
    case "timing":
      return `how long this takes depends on ${level} data`;
  }
}

function caret(violation: Violation, level: string, bound: string): string {
  switch (violation.check.kind) {
    case "channel":
    case "fieldChannel":
    case "panic":
      return violation.code === "IFC001" ? `${level} data leaves here` : `whether or what is written here depends on ${level} data`;
    case "assert":
    case "declare":
      return `this is ${level}`;
    case "dependent":
      return `needs a label of at most ${bound}`;
    case "under":
    case "timing":
      return `depends on ${level} data`;
  }
}

/** From the source to the write: where the label comes from, the assignments, calls and branches on the way, across functions. */
function notes(engine: Engine, violation: Violation): readonly Note[] {
  const found: Note[] = [];
  const first = violation.sources[0];
  if (first?.atom.kind === "Source") found.push({ span: first.atom.span, text: `${first.atom.what} \`${engine.lattice.show(first.atom.element)}\` here` });
  else if (first?.atom.kind === "Dependent") found.push({ span: first.atom.span, text: `labelled \`${first.atom.what}\` here` });
  const [deciding] = violation.under;
  if (deciding !== undefined && first !== undefined) {
    found.push(...new Trace(engine.replay(deciding.from), (label) => label.codes.some((code) => code >> 1 === first.atom.id), false).to(deciding.span));
    for (const edge of violation.under) found.push({ span: edge.span, text: `under this decision \`${edge.to.name}\` is called` });
    return readable(engine, found, violation);
  }
  let { check } = violation;
  let instance: Instance | undefined = violation.instance;
  const byData = first?.byDecision === false;
  let wanted = (label: Label): boolean => first !== undefined && label.codes.some((code) => code >> 1 === first.atom.id && !(byData && isDecision(code)));
  for (let depth = 0; instance !== undefined && depth < MAX_DEPTH; depth++) {
    const { via } = check;
    found.push(...new Trace(engine.replay(instance), wanted, byData).to(via?.call ?? check.site));
    if (via === undefined) break;
    found.push({ span: via.call, text: `and is passed to \`${via.callee}\`, which writes it` });
    check = via.check;
    instance = via.instance;
    const inputs = new Set(check.label.codes.filter((code) => !(byData && isDecision(code))).map((code) => code >> 1));
    wanted = (label) => label.codes.some((code) => inputs.has(code >> 1) && !(byData && isDecision(code)));
  }
  return readable(engine, found, violation);
}

function isDecision(code: number): boolean {
  return (code & 1) === 1;
}

/** Without steps that say the same place twice, or that only repeat the write itself. */
function readable(engine: Engine, notes: readonly Note[], violation: Violation): readonly Note[] {
  const sources = engine.types.program.sourceMap;
  const write = sources.userSpan(violation.site);
  const kept: Note[] = [];
  const places = new Set<string>();
  for (const note of notes) {
    const span = sources.userSpan(note.span);
    const entry = sources.entryAt(span.start);
    const key = `${String(span.start)}:${String(span.end)}`;
    if (entry?.kind !== "file" || entry.name.startsWith("models/") || places.has(key) || (span.start === write.start && span.end === write.end)) continue;
    places.add(key);
    kept.push(note);
  }
  return kept.length <= MAX_NOTES ? kept : [...kept.slice(0, MAX_NOTES / 2), ...kept.slice(-MAX_NOTES / 2)];
}

/** What the source text of a write has in it that prints with `Debug`: `{:?}`, `{value:#?}`, a field `?value`, or all of `dbg!`. */
const DEBUG_OUTPUT = /:#?\??\?\}|[(,]\s*\?\w|^dbg!/;

/** For a labelled field that a derived `Debug` may print. */
function redact(engine: Engine, violation: Violation): readonly string[] {
  const atom = violation.sources[0]?.atom;
  const sources = engine.types.program.sourceMap;
  const span = sources.userSpan(violation.site);
  const file = sources.entryAt(span.start);
  if (atom?.kind !== "Source" || file?.kind !== "file" || !DEBUG_OUTPUT.test(file.text.slice(span.start - file.base, span.end - file.base))) return [];
  const field = [...engine.annotated.annotations.fields].find(([, written]) => written.span.start === atom.span.start)?.[0];
  const owner = field?.parent?.kind === "Variant" ? field.parent.parent : field?.parent;
  if (field === undefined || !owner?.attrs.some((attr) => derives(attr, "Debug"))) return [];
  return [`write \`Debug\` for \`${owner.name}\` by hand, without \`${field.name}\`: the derived one prints every field`];
}

const MAX_DEPTH = 8;
const MAX_NOTES = 10;

function help(violation: Violation, bound: string): readonly string[] {
  switch (violation.check.kind) {
    case "channel":
    case "fieldChannel":
    case "panic":
      return violation.code === "IFC001"
        ? ["write something that does not depend on it, or declassify it with a reason: `declassify!(value, " + bound.replaceAll("`", "") + ", \"why this may be seen\")`"]
        : ["move the write out of the branch, so that it happens whatever the data is"];
    case "assert":
    case "declare":
      return ["raise the label, or find out why the value depends on this data"];
    case "dependent":
      return ["compare the labels before (`if data_level <= level`), or overwrite the data first"];
    case "under":
    case "timing":
      return ["compute the same for every value: compare in constant time, index with public values only"];
  }
}
