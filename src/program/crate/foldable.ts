/**
 * The kinds of definitions of which models have thousands. Their syntax can be put away until somebody asks for it. Knows nothing of how
 * it is kept meanwhile.
 */
import type { Attr, FnItem, Ident, ImplItem, MacroDefItem, MacroRulesItem, Node, TypeAliasItem } from "../../../grammar/ast.js";
import type { Span } from "../../base/source-map.js";
import type { AssocDef, Container, Def, FnDef, ImplDef, MacroDefn, Scope, TypeAliasDef } from "../program.js";
import type { CrateNode, Mutable, Place } from "../world.js";

export interface Syntax extends Node { readonly attrs: readonly Attr[] }

export abstract class Foldable<N extends Syntax> {
  readonly crate: CrateNode;
  readonly scope: Scope;
  readonly attrs: readonly Attr[];
  /** The syntax, or where the crate's store has it. */
  private syntax: N | number;

  constructor(readonly id: number, readonly name: string, place: Place, readonly parent: Def, node: N) {
    this.crate = place.crate;
    this.scope = place.scope;
    this.attrs = node.attrs;
    this.syntax = node;
  }

  get node(): N {
    return typeof this.syntax === "number" ? this.unfold(this.syntax) : this.syntax;
  }

  get span(): Span { return this.node; }

  /** Puts the syntax away with `write`, which says where. The attributes stay. */
  fold(write: (node: N) => number): void {
    if (typeof this.syntax !== "number") this.syntax = write({ ...this.syntax, attrs: [] });
  }

  private unfold(at: number): N {
    const node = this.crate.syntax?.read(at) as Mutable<N>;
    node.attrs = this.attrs;
    this.syntax = node;
    return node;
  }
}

export class Fn extends Foldable<FnItem> implements FnDef {
  readonly kind = "Fn";
  readonly foreign: boolean;

  constructor(id: number, place: Place, parent: Def, node: FnItem, readonly container: Container) {
    super(id, node.name.name, place, parent, node);
    this.foreign = container.kind === "Foreign";
  }

  get nameSpan(): Span { return this.node.name; }
}

export class Impl extends Foldable<ImplItem> implements ImplDef {
  readonly kind = "Impl";

  constructor(id: number, place: Place, node: ImplItem, readonly items: readonly AssocDef[], readonly derived: ImplDef["derived"]) {
    super(id, "impl", place, place.parent, node);
  }

  get nameSpan(): Span {
    const { start } = this.node;
    return { start, end: start } satisfies Omit<Ident, "name">;
  }
}

export class TypeAlias extends Foldable<TypeAliasItem> implements TypeAliasDef {
  readonly kind = "TypeAlias";

  constructor(id: number, place: Place, parent: Def, node: TypeAliasItem, readonly container: Container) {
    super(id, node.name.name, place, parent, node);
  }

  get nameSpan(): Span { return this.node.name; }
}

export class Macro extends Foldable<MacroRulesItem | MacroDefItem> implements MacroDefn {
  readonly kind = "Macro";

  constructor(id: number, place: Place, node: MacroRulesItem | MacroDefItem, readonly builtin: string | undefined) {
    super(id, node.name.name, place, place.parent, node);
  }

  get nameSpan(): Span { return this.node.name; }
}
