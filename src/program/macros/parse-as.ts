/**
 * Parses tokens as what a macro call in a given place stands for. The bridge between the parser's kinds and `MacroExpansion`.
 */
import type { MacroExpansion, Token } from "../../../grammar/ast.js";
import type { FragmentKind } from "../../../grammar/parse.js";
import { parseExpansion } from "../../../grammar/parse.js";
import type { Diagnostic } from "../../base/diagnostics.js";
import type { Edition } from "../program.js";
import type { ExpandAs } from "../world.js";
import type { Fragment } from "./rules.js";

export interface ParsedAs {
  readonly expansion: MacroExpansion;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseAs(tokens: readonly Token[], as: ExpandAs, edition: Edition): ParsedAs {
  switch (as) {
    case "expr": {
      const { node, diagnostics } = parseExpansion(tokens, "expr", edition);
      return { expansion: { kind: "Expr", expr: node }, diagnostics };
    }
    case "ty": {
      const { node, diagnostics } = parseExpansion(tokens, "ty", edition);
      return { expansion: { kind: "Type", ty: node }, diagnostics };
    }
    case "pat": {
      const { node, diagnostics } = parseExpansion(tokens, "pat", edition);
      return { expansion: { kind: "Pattern", pat: node }, diagnostics };
    }
    case "stmts": {
      const { node, diagnostics } = parseExpansion(tokens, "stmts", edition);
      return { expansion: { kind: "Stmts", stmts: node }, diagnostics };
    }
    case "items": {
      const { node, diagnostics } = parseExpansion(tokens, "items", edition);
      return { expansion: { kind: "Items", items: node }, diagnostics };
    }
    case "foreignItems": {
      const { node, diagnostics } = parseExpansion(tokens, "foreignItems", edition);
      return { expansion: { kind: "Items", items: node }, diagnostics };
    }
    case "traitItems": case "implItems": {
      const { node, diagnostics } = parseExpansion(tokens, as, edition);
      return { expansion: { kind: "AssocItems", items: node }, diagnostics };
    }
  }
}

/** The parser's name for a fragment specifier. */
export function fragmentKind(fragment: Fragment): FragmentKind {
  switch (fragment) {
    case "expr_2021": return "expr";
    case "pat_param": return "patParam";
    case "block": case "expr": case "ident": case "item": case "lifetime": case "literal": case "meta": case "pat": case "path": case "stmt": case "tt": case "ty": case "vis":
      return fragment;
  }
}
