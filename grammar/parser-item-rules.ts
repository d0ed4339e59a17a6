/**
 * The items: one rule of Chevrotain's per kind.
 */
import type {
  AssocItem, Attr, Block, Bound, ConstItem, EnumItem, ExternBlockItem, ExternCrateItem, FnItem, FnQualifiers, ForeignItem, Ident,
  ImplItem, Item, MacroDefItem, MacroRulesItem, ModItem, StaticItem, StructItem, TokenTree, TraitAliasItem, TraitItem, Type,
  TypeAliasItem, UnionItem, UseItem, UseTree, VariantData, Visibility,
} from "./ast.js";
import { INHERITED, NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { isSegment } from "./parser-attributes.js";
import { ItemKindParser } from "./parser-item-kinds.js";
import { TOKEN } from "./tokens.js";

/** What an item has before the words that tell its kind. */
export interface Head {
  readonly start: number;
  readonly attrs: readonly Attr[];
  readonly vis: Visibility;
}

const NO_HEAD: Head = { start: 0, attrs: NONE, vis: INHERITED };

export type ItemContext = "module" | "trait" | "impl" | "foreign";

export abstract class ItemRuleParser extends ItemKindParser {
  /** The items up to the token `close`. */
  abstract parseItems(close: number, context: ItemContext): readonly Item[];

  /** `{ inner attributes, items }` */
  private readonly itemBlock = this.RULE("itemBlock", (context: ItemContext = "module"): { attrs: readonly Attr[]; items: readonly Item[] } => {
    const open = this.pos;
    this.CONSUME(this.T.OpenBrace);
    const attrs = this.ACTION(() => this.innerAttrs());
    const close = this.store.partners[open] ?? 0;
    const items = this.ACTION(() => this.parseItems(close, context));
    this.CONSUME(this.T.CloseBrace, { ERR_MSG: "item or `}`" });
    return { attrs, items };
  });

  // ---- functions ------------------------------------------------------------------------------------------

  protected readonly fnItem = this.RULE("fnItem", (head: Head = NO_HEAD): FnItem => {
    const qualifiers = this.SUBRULE(this.fnQualifiers);
    this.CONSUME(this.T.Fn);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION(() => this.SUBRULE(this.genericParams)) ?? NONE;
    const signature = this.SUBRULE(this.fnParams);
    const output = this.OPTION1(() => {
      this.CONSUME(this.T.Arrow);
      return this.SUBRULE(this.typeRule);
    });
    const where = this.OPTION2(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const generics = this.generics(at, params, where);
    const body = this.OR<Block | undefined>({
      DEF: [
        { ALT: () => this.SUBRULE(this.blockRule) },
        {
          ALT: (): Block | undefined => {
            this.CONSUME(this.T.Semi);
            return undefined;
          },
        },
      ],
      ERR_MSG: output === undefined ? "one of `->`, `where`, `{`, or `;`" : "one of `where`, `{`, or `;`",
    });
    const { start, attrs, vis } = head;
    const { self, params: plain, variadic } = signature;
    return { kind: "Fn", start, end: this.done(), attrs, vis, name, qualifiers, generics, self, params: plain, variadic, output, body };
  });

  private readonly fnQualifiers = this.RULE("fnQualifiers", (): FnQualifiers => {
    if (this.RECORDING_PHASE) {
      this.OPTION(() => this.recordFirst([TOKEN.Const, TOKEN.Async, TOKEN.Gen, TOKEN.Unsafe, TOKEN.Extern, TOKEN.Ident]));
      return NO_QUALIFIERS;
    }
    if (this.at(TOKEN.Fn)) return NO_QUALIFIERS;
    const isDefault = this.atWord("default") && this.eat(TOKEN.Ident);
    const isConst = this.eat(TOKEN.Const);
    const isAsync = this.asyncWord();
    const gen = this.eat(TOKEN.Gen);
    const unsafe = this.eat(TOKEN.Unsafe);
    const safe = this.atWord("safe") && this.eat(TOKEN.Ident);
    const extern = this.eat(TOKEN.Extern);
    const abi = extern ? this.abi() : undefined;
    return { const: isConst, async: isAsync, gen, unsafe, safe, default: isDefault, extern, abi };
  });

  private asyncWord(): boolean {
    if (this.eat(TOKEN.Async)) return true;
    if (!this.atWord("async")) return false;
    this.report("`async fn` is not permitted in Rust 2015", this.here(), this.here() + 5);
    return this.eat(TOKEN.Ident);
  }

  // ---- types with fields ----------------------------------------------------------------------------------

  protected readonly structItem = this.RULE("structItem", (head: Head = NO_HEAD): StructItem => {
    this.CONSUME(this.T.Struct);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION(() => this.SUBRULE(this.genericParams)) ?? NONE;
    let where = this.OPTION1(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const data = this.OR<VariantData>({
      DEF: [
        { ALT: (): VariantData => ({ kind: "Record", fields: this.SUBRULE(this.recordFields) }) },
        {
          ALT: (): VariantData => {
            const fields = this.SUBRULE(this.tupleFields);
            where = this.OPTION2(() => this.SUBRULE1(this.whereClause)) ?? where;
            this.CONSUME(this.T.Semi);
            return { kind: "Tuple", fields };
          },
        },
        {
          ALT: (): VariantData => {
            this.CONSUME1(this.T.Semi);
            return { kind: "Unit" };
          },
        },
      ],
      ERR_MSG: "one of `where`, `{`, `(`, or `;`",
    });
    const { start, attrs, vis } = head;
    return { kind: "Struct", start, end: this.done(), attrs, vis, name, generics: this.generics(at, params, where), data };
  });

  protected readonly unionItem = this.RULE("unionItem", (head: Head = NO_HEAD): UnionItem => {
    this.CONSUME(this.T.Ident);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION(() => this.SUBRULE(this.genericParams)) ?? NONE;
    const where = this.OPTION1(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const fields = this.SUBRULE(this.recordFields);
    const { start, attrs, vis } = head;
    const data: VariantData = { kind: "Record", fields };
    return { kind: "Union", start, end: this.done(), attrs, vis, name, generics: this.generics(at, params, where), data };
  });

  protected readonly enumItem = this.RULE("enumItem", (head: Head = NO_HEAD): EnumItem => {
    this.CONSUME(this.T.Enum);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION(() => this.SUBRULE(this.genericParams)) ?? NONE;
    const where = this.OPTION1(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const variants = this.SUBRULE(this.enumVariants);
    const { start, attrs, vis } = head;
    return { kind: "Enum", start, end: this.done(), attrs, vis, name, generics: this.generics(at, params, where), variants };
  });

  // ---- traits and impls -----------------------------------------------------------------------------------

  protected readonly traitItem = this.RULE("traitItem", (head: Head = NO_HEAD): TraitItem | TraitAliasItem => {
    const isConst = this.OPTION(() => this.CONSUME(this.T.Const)) !== undefined;
    const unsafe = this.OPTION1(() => this.CONSUME(this.T.Unsafe)) !== undefined;
    const auto = this.OPTION2(() => this.CONSUME(this.T.Ident)) !== undefined;
    this.CONSUME(this.T.Trait);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION3(() => this.SUBRULE(this.genericParams)) ?? NONE;
    let supertraits: readonly Bound[] = NONE;
    this.OPTION4(() => {
      this.CONSUME(this.T.Colon);
      supertraits = this.OPTION5(() => this.SUBRULE(this.boundsRule)) ?? NONE;
    });
    const { start, attrs, vis } = head;
    const alias = this.OPTION6(() => {
      this.CONSUME(this.T.Eq);
      const bounds = this.OPTION7(() => this.SUBRULE1(this.boundsRule)) ?? NONE;
      const where = this.OPTION8(() => this.SUBRULE(this.whereClause)) ?? NONE;
      this.CONSUME(this.T.Semi);
      return { bounds, where };
    });
    if (alias !== undefined && !this.RECORDING_PHASE) {
      const { bounds, where } = alias;
      if (auto) this.report("trait aliases cannot be `auto`", start, name.end);
      if (unsafe) this.report("trait aliases cannot be `unsafe`", start, name.end);
      return { kind: "TraitAlias", start, end: this.done(), attrs, vis, name, generics: this.generics(at, params, where), bounds };
    }
    const where = this.OPTION9(() => this.SUBRULE1(this.whereClause)) ?? NONE;
    const generics = this.generics(at, params, where);
    const body = this.SUBRULE(this.itemBlock, { ARGS: ["trait"] });
    const all = this.ACTION(() => joined(attrs, body.attrs));
    const items = body.items as readonly AssocItem[];
    return { kind: "Trait", start, end: this.done(), attrs: all, vis, name, const: isConst, unsafe, auto, generics, supertraits, items };
  });

  protected readonly implItem = this.RULE("implItem", (head: Head = NO_HEAD): ImplItem => {
    const isDefault = this.OPTION(() => this.CONSUME(this.T.Ident)) !== undefined;
    let isConst = this.OPTION1(() => this.CONSUME(this.T.Const)) !== undefined;
    const unsafe = this.OPTION2(() => this.CONSUME(this.T.Unsafe)) !== undefined;
    this.CONSUME(this.T.Impl);
    const at = this.here();
    const params = this.OPTION3({ GATE: () => this.genericsAt(this.pos), DEF: () => this.SUBRULE(this.genericParams) }) ?? NONE;
    isConst = this.OPTION4({ GATE: () => !this.nextIs(TOKEN.OpenBrace), DEF: () => this.CONSUME1(this.T.Const) }) !== undefined || isConst;
    const negative = this.OPTION5({ GATE: () => this.negativeImpl(), DEF: () => this.CONSUME(this.T.Not) }) !== undefined;
    const first = this.SUBRULE(this.typeRule);
    const second = this.OPTION6(() => {
      this.CONSUME(this.T.For);
      return this.SUBRULE1(this.typeRule);
    });
    const where = this.OPTION7(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const generics = this.generics(at, params, where);
    const body = this.SUBRULE(this.itemBlock, { ARGS: ["impl"] });
    return this.ACTION(() => {
      const { start, vis } = head;
      const trait = second === undefined ? undefined : this.traitPath(first);
      if (trait === undefined && (negative || unsafe || isDefault)) {
        this.report(`inherent impls cannot be ${negative ? "negative" : unsafe ? "unsafe" : "`default`"}`, first.start, first.end);
      }
      const items = body.items as readonly AssocItem[];
      const attrs = joined(head.attrs, body.attrs);
      return { kind: "Impl", start, end: this.done(), attrs, vis, default: isDefault, unsafe, const: isConst, negative, generics, trait, self: second ?? first, items };
    });
  });

  /** `impl !Trait for …`, and not `impl ! { … }` or `impl Trait for !`. */
  private negativeImpl(): boolean {
    const next = this.kinds[this.pos + 1];
    return isSegment(next) || next === TOKEN.PathSep || next === TOKEN.Lt || next === TOKEN.InvisibleOpen;
  }

  // ---- modules, uses, extern ------------------------------------------------------------------------------

  protected readonly modItem = this.RULE("modItem", (head: Head = NO_HEAD): ModItem => {
    const unsafe = this.OPTION(() => this.CONSUME(this.T.Unsafe)) !== undefined;
    this.CONSUME(this.T.Mod);
    const name = this.SUBRULE(this.nameRule);
    const { start, vis } = head;
    let { attrs } = head;
    const items = this.OR<readonly Item[] | undefined>({
      DEF: [
        {
          ALT: (): readonly Item[] | undefined => {
            this.CONSUME(this.T.Semi);
            return undefined;
          },
        },
        {
          ALT: () => {
            const body = this.SUBRULE(this.itemBlock, { ARGS: ["module"] });
            attrs = this.ACTION(() => joined(head.attrs, body.attrs));
            return body.items;
          },
        },
      ],
      ERR_MSG: "one of `;` or `{`",
    });
    return { kind: "Mod", start, end: this.done(), attrs, vis, name, unsafe, items };
  });

  protected readonly useItem = this.RULE("useItem", (head: Head = NO_HEAD): UseItem => {
    this.CONSUME(this.T.Use);
    const tree = this.SUBRULE(this.useTree);
    this.CONSUME(this.T.Semi, { ERR_MSG: "one of `::`, `;`, or `as`" });
    const { start, attrs, vis } = head;
    return { kind: "Use", start, end: this.done(), attrs, vis, tree };
  });

  private readonly useTree = this.RULE("useTree", (): UseTree => {
    const start = this.here();
    this.ACTION(() => {
      this.enter();
    });
    const global = this.OPTION(() => this.CONSUME(this.T.PathSep)) !== undefined;
    const mark: Mark<Ident> = this.mark();
    // The prefix: segments, each followed by `::` but the last of a simple tree.
    this.MANY({
      GATE: () => isSegment(this.kinds[this.pos]) && this.nextIs(TOKEN.PathSep),
      DEF: () => {
        this.push(this.SUBRULE(this.useSegment));
        this.CONSUME1(this.T.PathSep);
      },
    });
    const tail = this.OR<UseTree["tail"]>({
      DEF: [
        { ALT: () => this.useGlob() },
        { ALT: (): UseTree["tail"] => ({ kind: "Nested", trees: this.SUBRULE(this.useList) }) },
        {
          ALT: (): UseTree["tail"] => {
            this.push(this.SUBRULE1(this.useSegment));
            return { kind: "Simple", rename: this.OPTION1(() => this.SUBRULE(this.rename)) };
          },
        },
      ],
      ERR_MSG: "identifier, `*` or `{`",
    });
    this.ACTION(() => {
      this.leave();
    });
    return { start, end: this.done(), global, prefix: this.take(mark), tail };
  });

  private useGlob(): UseTree["tail"] {
    this.CONSUME(this.T.Star);
    return { kind: "Glob" };
  }

  private readonly useSegment = this.RULE("useSegment", (): Ident => {
    if (this.RECORDING_PHASE) return this.recordFirst([TOKEN.Ident, TOKEN.SelfValue, TOKEN.SelfType, TOKEN.Crate, TOKEN.Super, TOKEN.DollarCrate, TOKEN.InvisibleOpen]);
    return this.at(TOKEN.InvisibleOpen) ? this.ident() : this.identHere();
  });

  private readonly useList = this.RULE("useList", (): readonly UseTree[] => {
    const mark: Mark<UseTree> = this.mark();
    this.CONSUME(this.T.OpenBrace);
    this.MANY({
      GATE: this.afterSeparator,
      DEF: () => {
        this.push(this.SUBRULE(this.useTree));
        this.OPTION(() => this.CONSUME(this.T.Comma));
      },
    });
    this.CONSUME(this.T.CloseBrace, { ERR_MSG: "one of `,`, `::`, `as`, or `}`" });
    return this.take(mark);
  });

  private readonly rename = this.RULE("rename", (): Ident => {
    this.CONSUME(this.T.As);
    return this.OR([
      { ALT: () => this.SUBRULE(this.nameRule) },
      {
        ALT: () => {
          this.CONSUME(this.T.Underscore);
          return this.ACTION((): Ident => ({ start: this.done() - 1, end: this.done(), name: "_" }));
        },
      },
    ]);
  });

  protected readonly externCrateItem = this.RULE("externCrateItem", (head: Head = NO_HEAD): ExternCrateItem => {
    this.CONSUME(this.T.Extern);
    this.CONSUME(this.T.Crate);
    const name = this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.nameRule) },
        {
          ALT: () => {
            this.CONSUME(this.T.SelfValue);
            return this.ACTION((): Ident => ({ start: this.done() - 4, end: this.done(), name: "self" }));
          },
        },
      ],
      ERR_MSG: "identifier",
    });
    const rename = this.OPTION(() => this.SUBRULE(this.rename));
    this.CONSUME(this.T.Semi, { ERR_MSG: "one of `;` or `as`" });
    const { start, attrs, vis } = head;
    return { kind: "ExternCrate", start, end: this.done(), attrs, vis, name, rename };
  });

  protected readonly externBlockItem = this.RULE("externBlockItem", (head: Head = NO_HEAD): ExternBlockItem => {
    const unsafe = this.OPTION(() => this.CONSUME(this.T.Unsafe)) !== undefined;
    this.CONSUME(this.T.Extern);
    const abi = this.OPTION1(() => this.SUBRULE(this.abiRule));
    const body = this.SUBRULE(this.itemBlock, { ARGS: ["foreign"] });
    const { start, vis } = head;
    const attrs = this.ACTION(() => joined(head.attrs, body.attrs));
    return { kind: "ExternBlock", start, end: this.done(), attrs, vis, unsafe, abi, items: body.items as readonly ForeignItem[] };
  });

  private readonly abiRule = this.RULE("abiRule", (): string | undefined => {
    return this.RECORDING_PHASE ? this.recordFirst([TOKEN.Str, TOKEN.RawStr, TOKEN.InvisibleOpen]) : this.abi();
  });

  // ---- constants, statics, aliases ------------------------------------------------------------------------

  protected readonly constItem = this.RULE("constItem", (head: Head = NO_HEAD): ConstItem => {
    const isDefault = this.OPTION(() => this.CONSUME(this.T.Ident)) !== undefined;
    this.CONSUME(this.T.Const);
    const name = this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.nameRule) },
        {
          ALT: () => {
            this.CONSUME(this.T.Underscore);
            return this.ACTION((): Ident => ({ start: this.done() - 1, end: this.done(), name: "_" }));
          },
        },
      ],
      ERR_MSG: "identifier or `_`",
    });
    const at = this.here();
    const params = this.OPTION1(() => this.SUBRULE(this.genericParams)) ?? NONE;
    const ty = this.OPTION2(() => this.typeAnnotation());
    let where = this.OPTION3(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const value = this.OPTION4(() => {
      this.CONSUME(this.T.Eq);
      return this.SUBRULE(this.expressionRule);
    });
    where = this.OPTION5(() => this.SUBRULE1(this.whereClause)) ?? where;
    this.CONSUME(this.T.Semi, { ERR_MSG: value === undefined ? "one of `:`, `;`, or `=`" : "one of `;` or an operator" });
    const { start, attrs, vis } = head;
    if (ty === undefined) this.missingType("const", name);
    return { kind: "Const", start, end: this.done(), attrs, vis, name, default: isDefault, generics: this.generics(at, params, where), ty, value };
  });

  private missingType(what: string, name: Ident): void {
    if (!this.RECORDING_PHASE) this.report(`missing type for \`${what}\` item`, name.start, name.end);
  }

  private typeAnnotation(): Type {
    this.CONSUME(this.T.Colon);
    return this.SUBRULE(this.typeRule);
  }

  protected readonly staticItem = this.RULE("staticItem", (head: Head = NO_HEAD): StaticItem => {
    const unsafe = this.OPTION(() => this.CONSUME(this.T.Unsafe)) !== undefined;
    const safe = this.OPTION1(() => this.CONSUME(this.T.Ident)) !== undefined;
    this.CONSUME(this.T.Static);
    const mut = this.OPTION2(() => this.CONSUME(this.T.Mut)) !== undefined;
    const name = this.SUBRULE(this.nameRule);
    const ty = this.OPTION3(() => this.typeAnnotation());
    const value = this.OPTION4(() => {
      this.CONSUME(this.T.Eq);
      return this.SUBRULE(this.expressionRule);
    });
    this.CONSUME(this.T.Semi, { ERR_MSG: value === undefined ? "one of `:`, `;`, or `=`" : "one of `;` or an operator" });
    const { start, attrs, vis } = head;
    if (ty === undefined) this.missingType("static", name);
    return { kind: "Static", start, end: this.done(), attrs, vis, name, mut, unsafe, safe, ty, value };
  });

  protected readonly typeItem = this.RULE("typeItem", (head: Head = NO_HEAD): TypeAliasItem => {
    const isDefault = this.OPTION(() => this.CONSUME(this.T.Ident)) !== undefined;
    this.CONSUME(this.T.Type);
    const name = this.SUBRULE(this.nameRule);
    const at = this.here();
    const params = this.OPTION1(() => this.SUBRULE(this.genericParams)) ?? NONE;
    let bounds: readonly Bound[] = NONE;
    this.OPTION2(() => {
      this.CONSUME(this.T.Colon);
      bounds = this.OPTION3(() => this.SUBRULE(this.boundsRule)) ?? NONE;
    });
    let where = this.OPTION4(() => this.SUBRULE(this.whereClause)) ?? NONE;
    const ty = this.OPTION5(() => {
      this.CONSUME(this.T.Eq);
      return this.SUBRULE(this.typeRule);
    });
    const second = this.OPTION6(() => this.SUBRULE1(this.whereClause));
    if (second !== undefined) where = this.ACTION(() => joined(where, second));
    this.CONSUME(this.T.Semi, { ERR_MSG: ty === undefined ? "one of `:`, `;`, `=`, or `where`" : "one of `;` or `where`" });
    const { start, attrs, vis } = head;
    return { kind: "TypeAlias", start, end: this.done(), attrs, vis, name, default: isDefault, generics: this.generics(at, params, where), bounds, ty };
  });

  // ---- macros ---------------------------------------------------------------------------------------------

  protected readonly macroRulesItem = this.RULE("macroRulesItem", (head: Head = NO_HEAD): MacroRulesItem => {
    this.CONSUME(this.T.Ident);
    this.CONSUME(this.T.Not);
    const name = this.SUBRULE(this.macroName);
    const body = this.SUBRULE(this.tokensRule);
    this.OPTION({ GATE: () => body.delimiter !== "{", DEF: () => this.CONSUME(this.T.Semi) });
    const { start, attrs, vis } = head;
    if (vis.kind !== "Inherited") this.report("can't qualify macro_rules invocation with `pub`", start, name.start);
    return { kind: "MacroRules", start, end: this.done(), attrs, vis, name, body };
  });

  private readonly macroName = this.RULE("macroName", (): Ident => {
    if (this.RECORDING_PHASE) return this.recordFirst([TOKEN.Ident, TOKEN.InvisibleOpen, TOKEN.Try]);
    return this.at(TOKEN.InvisibleOpen) ? this.ident() : this.identHere();
  });

  private readonly tokensRule = this.RULE("tokensRule", (): TokenTree => {
    return this.RECORDING_PHASE ? this.recordFirst([TOKEN.OpenParen, TOKEN.OpenBracket, TOKEN.OpenBrace]) : this.tokenTree();
  });

  protected readonly macroDefItem = this.RULE("macroDefItem", (head: Head = NO_HEAD): MacroDefItem => {
    this.CONSUME(this.T.Macro);
    const name = this.SUBRULE(this.macroName);
    const first = this.SUBRULE(this.tokensRule);
    const second = this.OPTION(() => this.SUBRULE1(this.tokensRule));
    const { start, attrs, vis } = head;
    const params = second === undefined ? undefined : first;
    return { kind: "MacroDef", start, end: this.done(), attrs, vis, name, params, body: second ?? first };
  });
}

const NO_QUALIFIERS: FnQualifiers = Object.freeze({
  const: false, async: false, gen: false, unsafe: false, safe: false, default: false, extern: false, abi: undefined,
});

function joined<N>(outer: readonly N[], inner: readonly N[]): readonly N[] {
  if (inner.length === 0) return outer;
  return outer.length === 0 ? inner : [...outer, ...inner];
}
