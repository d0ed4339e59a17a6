/**
 * One item, lists of items, and whole source files. An item that cannot be read is reported and skipped, and the list goes on after it.
 */
import type { Attr, ErrorItem, GlobalAsmItem, Item, MacroItem, SourceFile } from "./ast.js";
import { INHERITED, NONE } from "./nodes.js";
import type { Mark } from "./parser-base.js";
import { isSegment } from "./parser-attributes.js";
import type { ItemRule } from "./parser-item-kinds.js";
import { ItemRuleParser, type Head, type ItemContext } from "./parser-item-rules.js";
import type { Vocabulary } from "./vocabulary.js";
import { TOKEN } from "./tokens.js";

export class RustParser extends ItemRuleParser {
  constructor(vocabulary: Vocabulary, validate: boolean) {
    super(vocabulary, validate);
    this.performSelfAnalysis();
  }

  // ---- one item -------------------------------------------------------------------------------------------

  /** In a block: an item that is no macro call; undefined when none starts here. */
  protected override parseItemOrNothing(attrs: readonly Attr[], start: number): Item | undefined {
    if (this.atGroup("item")) return this.groupedItem(attrs, start);
    const vis = this.visibility();
    const rule = this.itemRule(this.pos);
    if (rule === undefined) {
      if (vis.kind === "Inherited") return undefined;
      return this.fail("item");
    }
    return this.enclosed(() => this.itemOf(rule, { start, attrs, vis }));
  }

  /** An item where only items may stand, macro calls included. */
  protected item(attrs: readonly Attr[], start: number): Item {
    if (this.atGroup("item")) return this.groupedItem(attrs, start);
    const vis = this.visibility();
    const rule = this.itemRule(this.pos);
    const head = { start, attrs, vis };
    if (rule !== undefined) return this.enclosed(() => this.itemOf(rule, head));
    return this.macroItem(head);
  }

  private groupedItem(attrs: readonly Attr[], start: number): Item {
    const inner = this.grouped(() => this.item(this.outerAttrs(), this.here()));
    return attrs.length === 0 ? inner : { ...inner, start, attrs: [...attrs, ...inner.attrs] };
  }

  /** Items nest, and what an item holds is not part of what encloses it. */
  private enclosed(rule: () => Item): Item {
    const { noStruct, inTrait } = this;
    this.enter();
    this.noStruct = false;
    this.inTrait = false;
    const item = rule();
    this.noStruct = noStruct;
    this.inTrait = inTrait;
    this.leave();
    return item;
  }

  private itemOf(rule: ItemRule, head: Head): Item {
    const options = { ARGS: [head] as [Head] };
    switch (rule) {
      case "fn":
        return this.SUBRULE(this.fnItem, options);
      case "struct":
        return this.SUBRULE(this.structItem, options);
      case "union":
        return this.SUBRULE(this.unionItem, options);
      case "enum":
        return this.SUBRULE(this.enumItem, options);
      case "trait":
        return this.SUBRULE(this.traitItem, options);
      case "impl":
        return this.SUBRULE(this.implItem, options);
      case "mod":
        return this.SUBRULE(this.modItem, options);
      case "use":
        return this.SUBRULE(this.useItem, options);
      case "externCrate":
        return this.SUBRULE(this.externCrateItem, options);
      case "externBlock":
        return this.SUBRULE(this.externBlockItem, options);
      case "const":
        return this.SUBRULE(this.constItem, options);
      case "static":
        return this.SUBRULE(this.staticItem, options);
      case "type":
        return this.SUBRULE(this.typeItem, options);
      case "macroRules":
        return this.SUBRULE(this.macroRulesItem, options);
      case "macroDef":
        return this.SUBRULE(this.macroDefItem, options);
    }
  }

  private macroItem(head: Head): MacroItem | GlobalAsmItem {
    const { start, attrs, vis } = head;
    const kind = this.kinds[this.pos];
    const group = this.atGroup("path") || this.atGroup("ident");
    if (!isSegment(kind) && kind !== TOKEN.PathSep && !group) this.fail(attrs.length > 0 ? "item after the attributes" : "item");
    const path = this.simplePath();
    if (!this.eat(TOKEN.Not)) this.fail(path.segments.length === 1 ? "one of `!` or `::`" : "`!`");
    const call = this.macroCall(path);
    if (call.body.delimiter !== "{" && !this.eat(TOKEN.Semi)) {
      if (!this.at(TOKEN.Eof) || this.store.list === undefined) this.fail("`;` after a macro call in the place of an item");
    }
    if (vis.kind !== "Inherited") this.report("can't qualify macro invocation with `pub`", start, path.start);
    const name = path.segments[path.segments.length - 1]?.name;
    if (name === "global_asm") return { kind: "GlobalAsm", start, end: this.done(), attrs, vis, body: call.body };
    return { kind: "MacroItem", start, end: this.done(), attrs, vis, call };
  }

  // ---- lists of items -------------------------------------------------------------------------------------

  /** The items up to `close`, each that cannot be read reported and skipped. */
  parseItems(close: number, context: ItemContext): readonly Item[] {
    const mark: Mark<Item> = this.mark();
    const inTrait = this.inTrait;
    this.inTrait = context === "trait";
    while (this.pos < close && !(context !== "module" && this.at(TOKEN.CloseBrace))) {
      const from = this.pos;
      const { depth } = this;
      const inner = this.mark();
      if (this.eat(TOKEN.Semi)) {
        this.report("expected item, found `;`", this.done() - 1, this.done());
        continue;
      }
      try {
        const start = this.here();
        this.push(this.member_(this.outerAttrs(), start, context));
      } catch (thrown) {
        const at = this.reportFailure(thrown);
        this.depth = depth;
        this.noStruct = false;
        this.inTrait = context === "trait";
        this.drop(inner);
        this.skipTo(from, at, close, TOKEN.Semi);
        const start = this.base + (this.starts[from] ?? 0);
        this.push({ kind: "ErrorItem", start, end: this.done(), attrs: NONE, vis: INHERITED } satisfies ErrorItem);
      }
    }
    this.inTrait = inTrait;
    return this.take(mark);
  }

  private member_(attrs: readonly Attr[], start: number, context: ItemContext): Item {
    const item = this.itemInContext(attrs, start, context);
    if (context === "module" || fits(item.kind, context)) return item;
    const place = context === "foreign" ? "`extern` blocks" : `\`${context}\`s`;
    this.report(`this item is not supported in ${place}`, item.start, item.end);
    return { kind: "ErrorItem", start: item.start, end: item.end, attrs: item.attrs, vis: item.vis };
  }

  private itemInContext(attrs: readonly Attr[], start: number, context: ItemContext): Item {
    if (context !== "trait") return this.item(attrs, start);
    // `enclosed` says that what is in an item is in no trait, but the item itself is.
    const rule = this.itemRule(this.pos);
    return rule === "fn" ? this.traitFn({ start, attrs, vis: INHERITED }) : this.item(attrs, start);
  }

  private traitFn(head: Head): Item {
    this.enter();
    const fn = this.SUBRULE(this.fnItem, { ARGS: [head] });
    this.leave();
    return fn;
  }

  // ---- whole inputs ---------------------------------------------------------------------------------------

  /** A source file: everything up to the end. */
  sourceFile(shebang: number): SourceFile {
    const attrs = this.tryAttrs();
    const items = this.parseItems(this.store.count, "module");
    return { start: this.base, end: this.base + this.store.text.length, shebang, attrs, items };
  }

  private tryAttrs(): readonly Attr[] {
    const mark = this.mark();
    try {
      return this.innerAttrs();
    } catch (thrown) {
      const at = this.reportFailure(thrown);
      this.drop(mark);
      this.skipTo(0, at, this.store.count, TOKEN.CloseBracket);
      return NONE;
    }
  }
}

/** Whether items of this kind may stand in `context`. */
function fits(kind: Item["kind"], context: "trait" | "impl" | "foreign"): boolean {
  switch (kind) {
    case "Fn":
    case "TypeAlias":
    case "MacroItem":
    case "ErrorItem":
      return true;
    case "Const":
      return context !== "foreign";
    case "Static":
      return context === "foreign";
    case "Struct":
    case "Union":
    case "Enum":
    case "Trait":
    case "TraitAlias":
    case "Impl":
    case "Mod":
    case "Use":
    case "ExternCrate":
    case "ExternBlock":
    case "MacroRules":
    case "MacroDef":
    case "GlobalAsm":
      return false;
  }
}
