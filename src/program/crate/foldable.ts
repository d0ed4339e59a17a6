/**
 * The kinds of definitions of which models have thousands. Their syntax can be put away until somebody asks for it. Knows nothing of how
 * it is kept meanwhile.
 */
import type {
  Attr, ConstItem, EnumItem, FieldDef, FnItem, Ident, ImplItem, MacroDefItem, MacroRulesItem, Node, StructItem, TraitItem, TypeAliasItem, UnionItem, Variant, VariantData,
} from "../../../grammar/ast.js";
import type { Span } from "../../base/source-map.js";
import type {
  AssocDef, ConstDef, Container, Def, EnumDef, FieldDefn, FnDef, ImplDef, MacroDefn, Scope, StructDef, TraitDef, TypeAliasDef, UnionDef, VariantDef,
} from "../program.js";
import type { CrateNode, Place } from "../world.js";

export interface Syntax extends Node { readonly attrs: readonly Attr[] }

const NONE: readonly never[] = [];

/** Where a definition stands, as far as it remembers. */
interface Standing {
  readonly crate: CrateNode;
  readonly scope: Scope;
}

export abstract class Foldable<N extends Syntax> {
  readonly crate: CrateNode;
  readonly scope: Scope;
  /** Undefined while they are put away with the syntax. */
  private given: readonly Attr[] | undefined;
  /** The syntax, or where the crate's store has it. */
  private syntax: N | number;

  constructor(readonly id: number, readonly name: string, place: Standing, readonly parent: Def, syntax: N | number) {
    this.crate = place.crate;
    this.scope = place.scope;
    this.given = typeof syntax === "number" ? NONE : syntax.attrs;
    this.syntax = syntax;
  }

  get node(): N {
    return typeof this.syntax === "number" ? this.unfold(this.syntax) : this.syntax;
  }

  get attrs(): readonly Attr[] { return this.given ?? this.node.attrs; }

  get span(): Span { return this.node; }

  /** Puts the syntax away with `write`, which says where. */
  fold(write: (node: N) => number): void {
    if (typeof this.syntax === "number") return;
    this.given = this.attrs.length === 0 ? NONE : undefined;
    this.syntax = write(this.syntax);
  }

  /** Where the syntax was put away. */
  get place(): number | undefined {
    return typeof this.syntax === "number" ? this.syntax : undefined;
  }

  private unfold(at: number): N {
    const node = this.crate.syntax?.read(at) as N;
    this.given = node.attrs;
    this.syntax = node;
    return node;
  }
}

abstract class Named<N extends Syntax & { readonly name: Ident }> extends Foldable<N> {
  get nameSpan(): Span { return this.node.name; }
}

export class Fn extends Named<FnItem> implements FnDef {
  readonly kind = "Fn";
  readonly foreign: boolean;

  constructor(id: number, name: string, place: Standing, parent: Def, syntax: FnItem | number, readonly container: Container) {
    super(id, name, place, parent, syntax);
    this.foreign = container.kind === "Foreign";
  }
}

export class Struct extends Named<StructItem> implements StructDef {
  readonly kind = "Struct";
  readonly fields: FieldDefn[] = [];
}

export class Union extends Named<UnionItem> implements UnionDef {
  readonly kind = "Union";
  readonly fields: FieldDefn[] = [];
}

export class Enum extends Named<EnumItem> implements EnumDef {
  readonly kind = "Enum";
  readonly variants: VariantDef[] = [];
}

export class VariantOf extends Named<Variant> implements VariantDef {
  readonly kind = "Variant";
  readonly fields: FieldDefn[] = [];
  readonly data: VariantData["kind"];

  constructor(id: number, place: Standing, parent: Def, node: Variant, readonly index: number) {
    super(id, node.name.name, place, parent, node);
    this.data = node.data.kind;
  }
}

export class Field extends Named<FieldDef> implements FieldDefn {
  readonly kind = "Field";

  constructor(id: number, place: Standing, parent: Def, node: FieldDef, readonly index: number) {
    super(id, node.name.name, place, parent, node);
  }
}

export class Trait extends Named<TraitItem> implements TraitDef {
  readonly kind = "Trait";
  readonly items: AssocDef[] = [];

  /** It is the container of its items. */
  get def(): this { return this; }
}

export class Impl extends Foldable<ImplItem> implements ImplDef {
  readonly kind = "Impl";
  /** The items, or where the crate's store has what they are made of. */
  private members: AssocDef[] | number = [];

  constructor(id: number, place: Place, node: ImplItem, readonly derived: ImplDef["derived"]) {
    super(id, "impl", place, place.parent, node);
  }

  get nameSpan(): Span {
    const { start } = this.node;
    return { start, end: start } satisfies Omit<Ident, "name">;
  }

  get items(): AssocDef[] {
    return typeof this.members === "number" ? this.unfoldItems(this.members) : this.members;
  }

  /** It is the container of its items. */
  get def(): this { return this; }

  /** Puts the items away, of which `write` says where. Nobody may hold one of them. */
  foldItems(items: readonly FoldedItem[], write: (items: readonly FoldedItem[]) => number): void {
    this.members = write(items);
  }

  /** A list that grew has room for more, which it needs no longer. */
  trim(): void {
    if (typeof this.members !== "number") this.members = this.members.slice();
  }

  private unfoldItems(at: number): AssocDef[] {
    const items = (this.crate.syntax?.read(at) as readonly FoldedItem[]).map((item) => this.unfoldItem(item));
    this.members = items;
    return items;
  }

  private unfoldItem({ id, name, kind, place }: FoldedItem): AssocDef {
    switch (kind) {
      case "Fn": return new Fn(id, name, this, this, place, this);
      case "Const": return new Const(id, name, this, this, place, this);
      case "TypeAlias": return new TypeAlias(id, name, this, this, place, this);
    }
  }
}

/** What an item of an impl is made of, which has no attributes. */
export interface FoldedItem {
  readonly id: number;
  readonly name: string;
  readonly kind: AssocDef["kind"];
  /** Where its syntax was put away. */
  readonly place: number;
}

export class Const extends Named<ConstItem> implements ConstDef {
  readonly kind = "Const";

  constructor(id: number, name: string, place: Standing, parent: Def, syntax: ConstItem | number, readonly container: Container) {
    super(id, name, place, parent, syntax);
  }
}

export class TypeAlias extends Named<TypeAliasItem> implements TypeAliasDef {
  readonly kind = "TypeAlias";

  constructor(id: number, name: string, place: Standing, parent: Def, syntax: TypeAliasItem | number, readonly container: Container) {
    super(id, name, place, parent, syntax);
  }
}

export class Macro extends Named<MacroRulesItem | MacroDefItem> implements MacroDefn {
  readonly kind = "Macro";

  constructor(id: number, place: Place, node: MacroRulesItem | MacroDefItem, readonly builtin: string | undefined) {
    super(id, node.name.name, place, place.parent, node);
  }
}
