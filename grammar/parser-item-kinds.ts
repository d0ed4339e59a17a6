/**
 * Which kind of item starts at a token. Decided by hand: the words before an item (`unsafe extern "C" fn`, `default impl`, `union`) need more
 * than one token of look-ahead.
 */
import type {  } from "./ast.js";
import { SignatureParser } from "./parser-signatures.js";
import { TOKEN } from "./tokens.js";

/** What decides which rule reads an item. */
export type ItemRule =
  | "fn" | "struct" | "union" | "enum" | "trait" | "impl" | "mod" | "use" | "externCrate" | "externBlock" | "const" | "static"
  | "type" | "macroRules" | "macroDef";

export abstract class ItemKindParser extends SignatureParser {
  // ---- which item -----------------------------------------------------------------------------------------

  protected override itemAhead(): boolean {
    return this.itemRule(this.pos) !== undefined;
  }

  protected itemRule(at: number): ItemRule | undefined {
    const next = this.kinds[at + 1];
    switch (this.kinds[at] ?? 0) {
      case TOKEN.Fn:
        return "fn";
      case TOKEN.Struct:
        return "struct";
      case TOKEN.Enum:
        return "enum";
      case TOKEN.Trait:
        return "trait";
      case TOKEN.Impl:
        return "impl";
      case TOKEN.Mod:
        return "mod";
      case TOKEN.Use:
        return next === TOKEN.Or || next === TOKEN.OrOr ? undefined : "use";
      case TOKEN.Type:
        return "type";
      case TOKEN.Macro:
        return next === TOKEN.Not ? undefined : "macroDef";
      case TOKEN.Extern:
        return this.externRule(at);
      case TOKEN.Const:
        return this.constRule(at);
      case TOKEN.Static:
        return next === TOKEN.Or || next === TOKEN.OrOr || next === TOKEN.Move || next === TOKEN.Async ? undefined : "static";
      case TOKEN.Unsafe:
      case TOKEN.Async:
      case TOKEN.Gen:
        return this.modifiedRule(at);
      case TOKEN.Ident:
        return this.wordRule(at);
      default:
        return undefined;
    }
  }

  private externRule(at: number): ItemRule | undefined {
    const next = this.kinds[at + 1];
    if (next === TOKEN.Crate) return "externCrate";
    let after = at + 1;
    if (next === TOKEN.InvisibleOpen) after = (this.store.partners[after] ?? 0) + 1;
    else if (next === TOKEN.Str || next === TOKEN.RawStr) after++;
    if (this.kinds[after] === TOKEN.OpenBrace) return "externBlock";
    return this.kinds[after] === TOKEN.Fn ? "fn" : undefined;
  }

  private constRule(at: number): ItemRule | undefined {
    switch (this.kinds[at + 1] ?? 0) {
      case TOKEN.Ident:
        if (this.kinds[at + 2] === TOKEN.Trait) return "trait";
        if (this.kinds[at + 2] === TOKEN.Fn && this.store.nameOf(at + 1) === "safe") return "fn";
        return "const";
      case TOKEN.Underscore:
      case TOKEN.InvisibleOpen:
      case TOKEN.Mut:
        return "const";
      case TOKEN.Trait:
      case TOKEN.Impl:
      case TOKEN.Fn:
      case TOKEN.Unsafe:
      case TOKEN.Extern:
      case TOKEN.Async:
      case TOKEN.Gen:
        return this.itemRule(at + 1);
      default:
        return undefined;
    }
  }

  /** `unsafe`, `async` or `gen` before what tells the kind. */
  private modifiedRule(at: number): ItemRule | undefined {
    switch (this.kinds[at + 1] ?? 0) {
      case TOKEN.Fn:
      case TOKEN.Trait:
      case TOKEN.Impl:
      case TOKEN.Mod:
      case TOKEN.Static:
      case TOKEN.Extern:
      case TOKEN.Unsafe:
      case TOKEN.Gen:
      case TOKEN.Async:
      case TOKEN.Use:
      case TOKEN.Const:
        return this.itemRule(at + 1);
      case TOKEN.Ident:
        return this.kinds[at + 2] === TOKEN.Trait || this.kinds[at + 2] === TOKEN.Fn ? this.wordRule(at + 1) : undefined;
      default:
        return undefined;
    }
  }

  /** Contextual keywords. */
  private wordRule(at: number): ItemRule | undefined {
    const next = this.kinds[at + 1];
    switch (next ?? 0) {
      case TOKEN.Ident:
      case TOKEN.Fn:
      case TOKEN.Impl:
      case TOKEN.Type:
      case TOKEN.Const:
      case TOKEN.Unsafe:
      case TOKEN.Async:
      case TOKEN.Extern:
      case TOKEN.Static:
      case TOKEN.Trait:
      case TOKEN.Not:
      case TOKEN.InvisibleOpen:
      case TOKEN.Gen:
        break;
      default:
        return undefined;
    }
    switch (this.store.textOf(at)) {
      case "union":
        return next === TOKEN.Ident || this.groupAt(at + 1, "ident") ? "union" : undefined;
      case "auto":
        return next === TOKEN.Trait ? "trait" : undefined;
      case "default":
        return next === TOKEN.Ident || next === TOKEN.Not || next === TOKEN.Trait || next === TOKEN.InvisibleOpen ? undefined : this.itemRule(at + 1);
      case "safe":
        return next === TOKEN.Fn ? "fn" : next === TOKEN.Static ? "static" : next === TOKEN.Extern ? this.itemRule(at + 1) : undefined;
      case "macro_rules":
        return next === TOKEN.Not && (this.kinds[at + 2] === TOKEN.Ident || this.groupAt(at + 2, "ident") || this.keywordNamed(at)) ? "macroRules" : undefined;
      case "async":
        return next === TOKEN.Fn || next === TOKEN.Unsafe ? this.itemRule(at + 1) : undefined;
      default:
        return undefined;
    }
  }

  /** `macro_rules! try { … }`: a keyword may name a macro as far as the parser is concerned. */
  private keywordNamed(at: number): boolean {
    const kind = this.kinds[at + 2] ?? 0;
    return kind >= TOKEN.As && kind <= TOKEN.Gen;
  }

  private groupAt(at: number, kind: string): boolean {
    return this.kinds[at] === TOKEN.InvisibleOpen && this.store.textOf(at) === kind;
  }
}
