/**
 * The textual scope of `macro_rules!` definitions: a chain in which each definition is seen by what comes after it.
 * A macro call is a link of the chain, because what it expands to may define macros that later code sees.
 */
import type { MacroCall } from "../../../grammar/ast.js";
import type { MacroDefn } from "../program.js";

export type Textual = TextualEmpty | TextualMacro | TextualCall;

export interface TextualEmpty { readonly kind: "Empty" }
export interface TextualMacro { readonly kind: "Macro"; readonly parent: Textual; readonly name: string; readonly def: MacroDefn }
/** `output` is the scope at the end of the expansion, once there is one. */
export interface TextualCall { readonly kind: "Call"; readonly parent: Textual; readonly call: MacroCall; output: Textual | undefined }

export const EMPTY_TEXTUAL: Textual = { kind: "Empty" };

export function lookupTextual(scope: Textual, name: string): MacroDefn | undefined {
  let current = scope;
  for (;;) {
    switch (current.kind) {
      case "Empty": return undefined;
      case "Macro":
        if (current.name === name) return current.def;
        current = current.parent;
        break;
      case "Call":
        current = current.output ?? current.parent;
        break;
    }
  }
}

/** Every name that can be seen, nearest first. */
export function textualNames(scope: Textual): string[] {
  const names = new Set<string>();
  for (let current = scope; current.kind !== "Empty";) {
    if (current.kind === "Macro") names.add(current.name);
    current = current.kind === "Call" ? current.output ?? current.parent : current.parent;
  }
  return [...names];
}
