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

export abstract class Foldable<N extends Syntax> {
  readonly crate: CrateNode;
  readonly scope: Scope;
  /** Undefined while they are put away with the syntax. */
  private given: readonly Attr[] | undefined;
  /** The syntax, or where the crate's store has it. */
  private syntax: N | number;

  constructor(readonly id: number, readonly name: string, place: Place, readonly parent: Def, node: N) {
    this.crate = place.crate;
    this.scope = place.scope;
    this.given = node.attrs;
    this.syntax = node;
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

  private unfold(at: number): N {
    const node = this.crate.syntax?.read(at) as N;
    this.given = node.attrs;
    this.syntax = node;
    return node;
  }
}

abstract class Named<N extends Syntax & { readonly name: Ident }> extends Foldable<N> {
  constructor(id: number, place: Place, parent: Def, node: N) {
    super(id, node.name.name, place, parent, node);
  }

  get nameSpan(): Span { return this.node.name; }
}

export class Fn extends Named<FnItem> implements FnDef {
  readonly kind = "Fn";
  readonly foreign: boolean;

  constructor(id: number, place: Place, parent: Def, node: FnItem, readonly container: Container) {
    super(id, place, parent, node);
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

  constructor(id: number, place: Place, parent: Def, node: Variant, readonly index: number) {
    super(id, place, parent, node);
    this.data = node.data.kind;
  }
}

export class Field extends Named<FieldDef> implements FieldDefn {
  readonly kind = "Field";

  constructor(id: number, place: Place, parent: Def, node: FieldDef, readonly index: number) {
    super(id, place, parent, node);
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
  readonly items: AssocDef[] = [];

  constructor(id: number, place: Place, node: ImplItem, readonly derived: ImplDef["derived"]) {
    super(id, "impl", place, place.parent, node);
  }

  get nameSpan(): Span {
    const { start } = this.node;
    return { start, end: start } satisfies Omit<Ident, "name">;
  }

  /** It is the container of its items. */
  get def(): this { return this; }
}

export class Const extends Named<ConstItem> implements ConstDef {
  readonly kind = "Const";

  constructor(id: number, place: Place, parent: Def, node: ConstItem, readonly container: Container) {
    super(id, place, parent, node);
  }
}

export class TypeAlias extends Named<TypeAliasItem> implements TypeAliasDef {
  readonly kind = "TypeAlias";

  constructor(id: number, place: Place, parent: Def, node: TypeAliasItem, readonly container: Container) {
    super(id, place, parent, node);
  }
}

export class Macro extends Named<MacroRulesItem | MacroDefItem> implements MacroDefn {
  readonly kind = "Macro";

  constructor(id: number, place: Place, node: MacroRulesItem | MacroDefItem, readonly builtin: string | undefined) {
    super(id, place, place.parent, node);
  }
}
