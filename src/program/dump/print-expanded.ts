/**
 * Prints a crate after expansion as Rust source: macro calls as what they became, derived impls beside their types, only what
 * `cfg` left. Knows nothing of how the tree came about.
 */
import type {
  AssocItem, Attr, FnItem, ForeignItem, ImplItem, Item, ModItem, SelfParam, TraitItem, UseTree, Variant, VariantData,
} from "../../../grammar/ast.js";
import type { Crate, Program } from "../program.js";
import { ExprPrinter } from "./print-exprs.js";
import type { PrintContext } from "./print-types.js";

/** The crate as one source text, the modules in it inline. */
export function printExpanded(program: Program, crate: Crate): string {
  const derived = new Map<Item, ImplItem[]>();
  for (const impl of program.impls) {
    const of = impl.crate === crate ? impl.derived?.of : undefined;
    if (of?.kind !== "Struct" && of?.kind !== "Enum" && of?.kind !== "Union") continue;
    const list = derived.get(of.node) ?? [];
    list.push(impl.node);
    derived.set(of.node, list);
  }
  const printer = new ItemPrinter(contextOf(program, crate), derived, (item) => program.resolver.defOf(item)?.attrs ?? item.attrs);
  const { node } = crate.root;
  if ("shebang" in node) printer.file(node.attrs, node.items);
  return printer.out.toString();
}

function contextOf(program: Program, crate: Crate): PrintContext {
  return {
    edition: crate.edition,
    crateAt: (position) => {
      const segment = { start: position, end: position + 1, name: "$crate", args: undefined };
      const { resolution } = program.resolver.resolve(crate.root.module, { start: position, end: position + 1, global: false, qself: undefined, segments: [segment] }, "type");
      if (resolution.kind === "Def") return resolution.def.crate === crate ? "crate" : `::${resolution.def.crate.name}`;
      return resolution.kind === "Unknown" ? `::${resolution.path}` : "$crate";
    },
    docText: (attr) => {
      const entry = program.sourceMap.entryAt(attr.start);
      return entry?.kind === "file" ? entry.text.slice(attr.start - entry.base, attr.end - entry.base) : "";
    },
  };
}

class ItemPrinter extends ExprPrinter {
  constructor(context: PrintContext, private readonly derived: ReadonlyMap<Item, readonly ImplItem[]>, private readonly attrsOf: (item: ModItem) => readonly Attr[]) {
    super(context);
  }

  file(attrs: Item["attrs"], items: readonly Item[]): void {
    this.attrs(attrs);
    for (const item of items) this.item(item);
  }

  item(item: Item): void {
    if (item.kind === "MacroItem") {
      this.expandedItem(item);
      return;
    }
    this.attrs(item.attrs.some((attr) => attr.inner) ? item.attrs.filter((attr) => !attr.inner) : item.attrs);
    this.visibility(item.vis);
    this.itemBody(item);
    this.out.fresh();
    for (const impl of this.derived.get(item) ?? []) {
      this.write("#[automatically_derived]");
      this.out.newline();
      this.item(impl);
    }
  }

  private expandedItem(item: Item & { kind: "MacroItem" }): void {
    const { expansion } = item.call;
    if (expansion?.kind === "Items" || expansion?.kind === "AssocItems") for (const inner of expansion.items) this.item(inner);
    else {
      this.call(item.call);
      this.write(";");
      this.out.newline();
    }
  }

  private itemBody(item: Exclude<Item, { kind: "MacroItem" }>): void {
    switch (item.kind) {
      case "Fn": this.fn(item); return;
      case "Struct": case "Union":
        this.write(`${item.kind === "Struct" ? "struct" : "union"} ${this.name(item.name.name)}`);
        this.generics(item.generics);
        if (item.data.kind === "Record") this.where(item.generics.where);
        this.data(item.data, true);
        if (item.data.kind !== "Record") {
          this.where(item.generics.where);
          this.write(";");
        }
        return;
      case "Enum":
        this.write(`enum ${this.name(item.name.name)}`);
        this.generics(item.generics);
        this.where(item.generics.where);
        this.braced(item.variants, (variant) => { this.variant(variant); });
        return;
      case "Trait": this.trait(item); return;
      case "TraitAlias":
        this.write(`trait ${this.name(item.name.name)}`);
        this.generics(item.generics);
        this.write(" = ");
        this.bounds(item.bounds);
        this.where(item.generics.where);
        this.write(";");
        return;
      case "Impl": this.impl(item); return;
      case "Mod": this.mod(item); return;
      case "Use": this.write("use "); this.useTree(item.tree); this.write(";"); return;
      case "ExternCrate": this.write(`extern crate ${item.name.name}${item.rename === undefined ? "" : ` as ${item.rename.name}`};`); return;
      case "ExternBlock":
        this.write(`${item.unsafe ? "unsafe " : ""}extern ${item.abi === undefined ? "" : `"${item.abi}" `}`.trimEnd());
        this.braced(item.items, (inner: ForeignItem) => { this.item(inner); }, item.attrs);
        return;
      case "Const":
        if (item.default) this.write("default ");
        this.write(`const ${this.name(item.name.name)}`);
        this.generics(item.generics);
        this.typed(item.ty);
        this.valued(item.value);
        this.where(item.generics.where);
        this.write(";");
        return;
      case "Static":
        this.write(`${item.unsafe ? "unsafe " : item.safe ? "safe " : ""}static ${item.mut ? "mut " : ""}${this.name(item.name.name)}`);
        this.typed(item.ty);
        this.valued(item.value);
        this.write(";");
        return;
      case "TypeAlias":
        if (item.default) this.write("default ");
        this.write(`type ${this.name(item.name.name)}`);
        this.generics(item.generics);
        if (item.bounds.length > 0) {
          this.write(": ");
          this.bounds(item.bounds);
        }
        if (item.ty !== undefined) {
          this.write(" = ");
          this.type(item.ty);
        }
        this.where(item.generics.where);
        this.write(";");
        return;
      case "MacroRules": this.write(`macro_rules! ${this.name(item.name.name)} `); this.tree(item.body); return;
      case "MacroDef":
        this.write(`macro ${this.name(item.name.name)}`);
        if (item.params !== undefined) this.tree(item.params);
        this.write(" ");
        this.tree(item.body);
        return;
      case "GlobalAsm": this.write("global_asm!"); this.tree(item.body); return;
      case "ErrorItem": this.write("/* error */"); return;
    }
  }

  private typed(ty: Parameters<ExprPrinter["type"]>[0] | undefined): void {
    if (ty === undefined) return;
    this.write(": ");
    this.type(ty);
  }

  private valued(value: Parameters<ExprPrinter["expr"]>[0] | undefined): void {
    if (value === undefined) return;
    this.write(" = ");
    this.expr(value);
  }

  private braced<T>(items: readonly T[], print: (item: T) => void, attrs: readonly Attr[] = []): void {
    const inner = attrs.filter((attr) => attr.inner);
    if (items.length === 0 && inner.length === 0) {
      this.write(" {}");
      return;
    }
    this.write(" {");
    this.out.newline().indent();
    this.attrs(inner);
    for (const item of items) {
      print(item);
      this.out.fresh();
    }
    this.out.dedent();
    this.write("}");
  }

  private fn(item: FnItem): void {
    const q = item.qualifiers;
    const words = [q.default && "default", q.const && "const", q.async && "async", q.gen && "gen", q.safe && "safe", q.unsafe && "unsafe", q.extern && (q.abi === undefined ? "extern" : `extern "${q.abi}"`)];
    for (const word of words) if (word !== false) this.write(`${word} `);
    this.write(`fn ${this.name(item.name.name)}`);
    this.generics(item.generics);
    this.write("(");
    let first = true;
    const comma = (): void => {
      if (!first) this.write(", ");
      first = false;
    };
    if (item.self !== undefined) {
      comma();
      this.selfParam(item.self);
    }
    for (const param of item.params) {
      comma();
      this.attrs(param.attrs, true);
      if (param.pat !== undefined) {
        this.pattern(param.pat);
        this.write(": ");
      }
      this.type(param.ty);
    }
    if (item.variadic && item.params[item.params.length - 1]?.ty.kind !== "VariadicType") {
      comma();
      this.write("...");
    }
    this.write(")");
    this.output(item.output);
    this.where(item.generics.where);
    if (item.body === undefined) this.write(";");
    else {
      this.write(" ");
      this.block(item.body);
    }
  }

  private selfParam(self: SelfParam): void {
    this.attrs(self.attrs, true);
    if (self.ref) this.write(self.lifetime === undefined ? "&" : `&${self.lifetime.name} `);
    this.write(self.mut ? "mut self" : "self");
    if (self.ty !== undefined) {
      this.write(": ");
      this.type(self.ty);
    }
  }

  private data(data: VariantData, block: boolean): void {
    if (data.kind === "Unit") return;
    if (data.kind === "Tuple") {
      this.write("(");
      this.list(data.fields, (field) => {
        this.attrs(field.attrs, true);
        this.visibility(field.vis);
        this.type(field.ty);
      });
      this.write(")");
      return;
    }
    this.braced(data.fields, (field) => {
      this.attrs(field.attrs, !block);
      this.visibility(field.vis);
      this.write(`${this.name(field.name.name)}: `);
      this.type(field.ty);
      this.valued(field.default);
      this.write(",");
    });
  }

  private variant(variant: Variant): void {
    this.attrs(variant.attrs);
    this.visibility(variant.vis);
    this.write(this.name(variant.name.name));
    this.data(variant.data, false);
    this.valued(variant.discriminant);
    this.write(",");
  }

  private trait(item: TraitItem): void {
    this.write(`${item.const ? "const " : ""}${item.unsafe ? "unsafe " : ""}${item.auto ? "auto " : ""}trait ${this.name(item.name.name)}`);
    this.generics(item.generics);
    if (item.supertraits.length > 0) {
      this.write(": ");
      this.bounds(item.supertraits);
    }
    this.where(item.generics.where);
    this.braced(item.items, (inner: AssocItem) => { this.item(inner); }, item.attrs);
  }

  private impl(item: ImplItem): void {
    this.write(`${item.default ? "default " : ""}${item.unsafe ? "unsafe " : ""}impl`);
    this.generics(item.generics);
    this.write(" ");
    if (item.const) this.write("const ");
    if (item.trait !== undefined) {
      if (item.negative) this.write("!");
      this.path(item.trait);
      this.write(" for ");
    }
    this.type(item.self);
    this.where(item.generics.where);
    this.braced(item.items, (inner: AssocItem) => { this.item(inner); }, item.attrs);
  }

  private mod(item: ModItem): void {
    this.write(`${item.unsafe ? "unsafe " : ""}mod ${this.name(item.name.name)}`);
    if (item.items === undefined) this.write(";");
    else this.braced(item.items, (inner: Item) => { this.item(inner); }, this.attrsOf(item));
  }

  private useTree(tree: UseTree): void {
    const prefix = tree.prefix.map((part) => (part.name === "$crate" ? this.context.crateAt(part.start) : this.name(part.name))).join("::");
    this.write(`${tree.global ? "::" : ""}${prefix}`);
    switch (tree.tail.kind) {
      case "Simple": if (tree.tail.rename !== undefined) this.write(` as ${this.name(tree.tail.rename.name)}`); return;
      case "Glob": this.write(prefix === "" ? "*" : "::*"); return;
      case "Nested":
        this.write(prefix === "" ? "{" : "::{");
        this.list(tree.tail.trees, (inner) => { this.useTree(inner); });
        this.write("}");
        return;
    }
  }
}

