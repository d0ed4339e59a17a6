/**
 * Every item of a crate with its path and kind, and what each `use` leads to, as plain JSON. For people and for tests.
 */
import type { Crate, Def, Namespace, Program, Resolution } from "../program.js";
import type { UseReport } from "../uses.js";

export interface ItemDump {
  readonly crate: string;
  readonly file: string;
  readonly edition: number;
  readonly items: readonly ItemEntry[];
  readonly uses: readonly UseEntry[];
}

export interface ItemEntry {
  readonly path: string;
  readonly kind: Def["kind"];
  readonly file: string;
  readonly line: number;
}

export interface UseEntry {
  readonly path: string;
  readonly in: string;
  readonly file: string;
  readonly line: number;
  readonly state: UseReport["state"];
  /** What the name stands for, by name space. */
  readonly leadsTo: Readonly<Partial<Record<Namespace, string>>>;
}

export function dumpItems(program: Program, crate: Crate): ItemDump {
  const items: ItemEntry[] = [];
  for (const def of crate.role === "model" ? program.defs : program.ownDefs) {
    if (def.crate !== crate || def.parent === undefined || def.kind === "Field") continue;
    items.push({ path: defPath(program, def), kind: def.kind, ...place(program, def.nameSpan.start, def.span) });
  }
  const uses = program.uses.filter((use) => use.crate === crate).map((use): UseEntry => {
    const leadsTo: Partial<Record<Namespace, string>> = {};
    for (const namespace of ["type", "value", "macro"] as const) {
      const resolution = use[namespace];
      if (resolution !== undefined) leadsTo[namespace] = resolutionPath(program, resolution);
    }
    return { path: use.path, in: defPath(program, use.module), ...place(program, use.span.start, use.span), state: use.state, leadsTo };
  });
  return { crate: crate.name, file: crate.file, edition: crate.edition, items, uses };
}

function place(program: Program, start: number, span: { readonly start: number; readonly end: number }): { file: string; line: number } {
  const shown = program.sourceMap.userSpan(start > 0 ? { start, end: start + 1 } : span);
  const location = program.sourceMap.locate(shown);
  return { file: location?.file.name ?? "", line: location?.line ?? 0 };
}

function resolutionPath(program: Program, resolution: Resolution): string {
  switch (resolution.kind) {
    case "Def": return defPath(program, resolution.def);
    case "Primitive": return resolution.name;
    case "Unknown": return `? ${resolution.path}`;
    case "Unresolved": return "!";
  }
}

/** `crate::module::Type::item`; an impl is `<impl Trait for Type>`, written as in the source. */
export function defPath(program: Program, def: Def): string {
  const own = def.kind === "Impl" ? implText(program, def) : def.name;
  return def.parent === undefined ? def.crate.name : `${defPath(program, def.parent)}::${own}`;
}

function implText(program: Program, def: Extract<Def, { kind: "Impl" }>): string {
  const self = sourceText(program, def.node.self) ?? "_";
  if (def.node.trait === undefined) return `<impl ${self}>`;
  const trait = def.derived?.trait ?? sourceText(program, def.node.trait) ?? "_";
  return `<impl ${trait} for ${def.derived === undefined ? self : def.derived.of.name}>`;
}

function sourceText(program: Program, span: { readonly start: number; readonly end: number }): string | undefined {
  const shown = program.sourceMap.writtenAt(span);
  const entry = shown === undefined ? undefined : program.sourceMap.entryAt(shown.start);
  if (shown === undefined || entry?.kind !== "file") return undefined;
  return entry.text.slice(shown.start - entry.base, shown.end - entry.base).replace(/\s+/g, " ");
}

/** The items as lines: `kind path`, then the uses. */
export function itemsText(dump: ItemDump): string {
  const lines = [`crate ${dump.crate} (${dump.file}, edition ${String(dump.edition)})`];
  for (const item of dump.items) lines.push(`${item.kind.toLowerCase().padEnd(11)} ${item.path}  ${item.file}:${String(item.line)}`);
  for (const use of dump.uses) {
    const targets = Object.entries(use.leadsTo).map(([namespace, path]) => `${namespace} ${path}`).join(", ");
    lines.push(`use         ${use.path} in ${use.in}  ${use.file}:${String(use.line)} -> ${use.state}${targets === "" ? "" : `: ${targets}`}`);
  }
  return `${lines.join("\n")}\n`;
}

