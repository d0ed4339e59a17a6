/**
 * Prints paths, generics, types, patterns and attributes as Rust. The base of the printer of expressions and items.
 */
import type {
  Attr, Bound, Delimiter, Expr, FieldPat, GenericArg, GenericArgs, GenericParam, Generics, MacroCall, Path, PathSegment, Pattern, Token, TokenTree, Type, Visibility, WherePredicate, Block,
} from "../../../grammar/ast.js";
import { KEYWORDS, TOKEN, isKeyword } from "../../../grammar/tokens.js";
import type { Edition } from "../program.js";
import { Writer } from "./writer.js";

/** What `$crate` at a position stands for: `crate`, or `::name`. */
export type CrateNamer = (position: number) => string;

/** The text of a doc comment, by its attribute. */
export type DocText = (attr: Attr) => string;

export interface PrintContext {
  readonly crateAt: CrateNamer;
  readonly docText: DocText;
  readonly edition: Edition;
}

const PATH_KEYWORDS: ReadonlySet<string> = new Set(["self", "Self", "super", "crate"]);

const CLOSERS: Readonly<Record<Delimiter, string>> = { "(": ")", "[": "]", "{": "}" };

export abstract class TypePrinter {
  readonly out = new Writer();

  constructor(protected readonly context: PrintContext) {}

  abstract expr(expr: Expr): void;
  abstract block(block: Block): void;

  /** A name as it stands in source text of the crate's edition. */
  protected name(name: string): string {
    const kind = KEYWORDS.get(name);
    return kind !== undefined && isKeyword(kind, this.context.edition) && !PATH_KEYWORDS.has(name) ? `r#${name}` : name;
  }

  protected write(text: string): this {
    this.out.write(text);
    return this;
  }

  protected list<T>(items: readonly T[], print: (item: T) => void, separator = ", "): void {
    items.forEach((item, index) => {
      if (index > 0) this.write(separator);
      print(item);
    });
  }

  // ---- attributes and tokens -------------------------------------------------------------------------------

  protected attrs(attrs: readonly Attr[], inline = false): void {
    for (const attr of attrs) {
      if (attr.kind === "Doc") this.write(this.context.docText(attr));
      else {
        this.write(attr.inner ? "#![" : "#[");
        if (attr.unsafe) this.write("unsafe(");
        this.write(attr.path.map((part) => part.name).join("::"));
        if (attr.args !== undefined) this.tree(attr.args);
        if (attr.value !== undefined) this.write(" = ").write(this.tokens(attr.value));
        if (attr.unsafe) this.write(")");
        this.write("]");
      }
      if (inline && attr.kind !== "Doc") this.write(" ");
      else this.out.newline();
    }
  }

  protected tree(tree: TokenTree): void {
    this.write(tree.delimiter).write(this.tokens(tree.tokens)).write(CLOSERS[tree.delimiter]);
  }

  protected tokens(tokens: readonly Token[]): string {
    let text = "";
    for (const token of tokens) {
      if (token.kind === TOKEN.InvisibleOpen || token.kind === TOKEN.InvisibleClose) continue;
      text += token.text;
      if (!token.joint) text += token.kind === TOKEN.OuterDoc || token.kind === TOKEN.InnerDoc ? "\n" : " ";
    }
    return text.trimEnd();
  }

  protected call(call: MacroCall): void {
    this.path(call.path);
    this.write("!");
    this.tree(call.body);
  }

  protected visibility(vis: Visibility): void {
    switch (vis.kind) {
      case "Inherited": return;
      case "Public": this.write("pub "); return;
      case "Restricted": {
        const plain = vis.path.segments.length === 1 && ["crate", "self", "super"].includes(vis.path.segments[0]?.name ?? "");
        this.write(plain ? "pub(" : "pub(in ");
        this.path(vis.path);
        this.write(") ");
        return;
      }
    }
  }

  // ---- paths -----------------------------------------------------------------------------------------------

  path(path: Path): void {
    const { qself, segments } = path;
    let from = 0;
    if (qself !== undefined) {
      this.write("<");
      this.type(qself.ty);
      if (qself.position > 0) {
        this.write(" as ");
        if (path.global) this.write("::");
        this.segments(segments.slice(0, qself.position));
      }
      this.write(">::");
      from = qself.position;
    } else if (path.global) this.write("::");
    this.segments(segments.slice(from));
  }

  private segments(segments: readonly PathSegment[]): void {
    this.list(segments, (segment) => {
      this.write(segment.name === "$crate" ? this.context.crateAt(segment.start) : this.name(segment.name));
      if (segment.args !== undefined) this.genericArgs(segment.args);
    }, "::");
  }

  protected genericArgs(args: GenericArgs): void {
    if (args.kind === "Angle") {
      this.write(args.turbofish ? "::<" : "<");
      this.list(args.args, (arg) => { this.genericArg(arg); });
      this.write(">");
      return;
    }
    this.write("(");
    if (args.returnNotation) this.write("..");
    this.list(args.inputs, (input) => { this.type(input); });
    this.write(")");
    this.output(args.output);
  }

  protected output(output: Type | undefined): void {
    if (output === undefined) return;
    this.write(" -> ");
    this.type(output);
  }

  private genericArg(arg: GenericArg): void {
    switch (arg.kind) {
      case "LifetimeArg": this.write(arg.lifetime.name); return;
      case "TypeArg": this.type(arg.ty); return;
      case "ConstArg": this.expr(arg.value); return;
      case "AssocEq":
        this.write(this.name(arg.name.name));
        if (arg.args !== undefined) this.genericArgs(arg.args);
        this.write(" = ");
        if (arg.value !== undefined) this.type(arg.value);
        else if (arg.constant !== undefined) this.expr(arg.constant);
        return;
      case "AssocBound":
        this.write(this.name(arg.name.name));
        if (arg.args !== undefined) this.genericArgs(arg.args);
        this.write(": ");
        this.bounds(arg.bounds);
        return;
    }
  }

  protected bounds(bounds: readonly Bound[]): void {
    this.list(bounds, (bound) => { this.bound(bound); }, " + ");
  }

  private bound(bound: Bound): void {
    switch (bound.kind) {
      case "LifetimeBound": this.write(bound.lifetime.name); return;
      case "UseBound": this.write(`use<${bound.names.map((name) => name.name).join(", ")}>`); return;
      case "TraitBound": {
        this.binder(bound.binder);
        const modifiers = { none: "", maybe: "?", const: "const ", async: "async ", not: "!" } as const;
        this.write(modifiers[bound.modifier]);
        this.path(bound.path);
        return;
      }
    }
  }

  protected binder(params: readonly GenericParam[]): void {
    if (params.length === 0) return;
    this.write("for<");
    this.list(params, (param) => { this.param(param); });
    this.write("> ");
  }

  protected generics(generics: Generics): void {
    if (generics.params.length === 0) return;
    this.write("<");
    this.list(generics.params, (param) => { this.param(param); });
    this.write(">");
  }

  private param(param: GenericParam): void {
    this.attrs(param.attrs, true);
    switch (param.kind) {
      case "LifetimeParam":
        this.write(param.lifetime.name);
        if (param.bounds.length > 0) this.write(`: ${param.bounds.map((bound) => bound.name).join(" + ")}`);
        return;
      case "TypeParam":
        this.write(this.name(param.name.name));
        if (param.bounds.length > 0) {
          this.write(": ");
          this.bounds(param.bounds);
        }
        if (param.default !== undefined) {
          this.write(" = ");
          this.type(param.default);
        }
        return;
      case "ConstParam":
        this.write(`const ${this.name(param.name.name)}: `);
        this.type(param.ty);
        if (param.default !== undefined) {
          this.write(" = ");
          this.expr(param.default);
        }
        return;
    }
  }

  protected where(predicates: readonly WherePredicate[]): void {
    if (predicates.length === 0) return;
    this.write(" where ");
    this.list(predicates, (predicate) => {
      if (predicate.kind === "WhereLifetime") {
        this.write(`${predicate.lifetime.name}: ${predicate.bounds.map((bound) => bound.name).join(" + ")}`);
        return;
      }
      this.binder(predicate.binder);
      this.type(predicate.ty);
      this.write(": ");
      this.bounds(predicate.bounds);
    });
  }

  // ---- types -----------------------------------------------------------------------------------------------

  type(type: Type): void {
    switch (type.kind) {
      case "PathType": this.path(type.path); return;
      case "TupleType":
        this.write("(");
        this.list(type.elems, (elem) => { this.type(elem); });
        this.write(type.elems.length === 1 ? ",)" : ")");
        return;
      case "ArrayType": this.write("["); this.type(type.elem); this.write("; "); this.expr(type.len); this.write("]"); return;
      case "SliceType": this.write("["); this.type(type.elem); this.write("]"); return;
      case "RefType":
        this.write("&");
        if (type.lifetime !== undefined) this.write(`${type.lifetime.name} `);
        if (type.mut) this.write("mut ");
        this.innerType(type.inner);
        return;
      case "PtrType": this.write(type.mut ? "*mut " : "*const "); this.innerType(type.inner); return;
      case "FnPtrType":
        this.binder(type.binder);
        if (type.unsafe) this.write("unsafe ");
        if (type.extern) this.write(type.abi === undefined ? "extern " : `extern "${type.abi}" `);
        this.write("fn(");
        this.list(type.params, (param) => {
          this.attrs(param.attrs, true);
          if (param.name !== undefined) this.write(`${this.name(param.name.name)}: `);
          this.type(param.ty);
        });
        if (type.variadic) this.write(type.params.length > 0 ? ", ..." : "...");
        this.write(")");
        this.output(type.output);
        return;
      case "NeverType": this.write("!"); return;
      case "InferType": this.write("_"); return;
      case "ImplTraitType": this.write("impl "); this.bounds(type.bounds); return;
      case "TraitObjectType": if (type.dyn) this.write("dyn "); this.bounds(type.bounds); return;
      case "ParenType": this.write("("); this.type(type.inner); this.write(")"); return;
      case "MacroType":
        if (type.call.expansion?.kind === "Type") this.type(type.call.expansion.ty);
        else this.call(type.call);
        return;
      case "VariadicType": this.write("..."); return;
      case "UnsafeBinderType": this.write("unsafe<"); this.list(type.binder, (param) => { this.param(param); }); this.write("> "); this.type(type.inner); return;
      case "ErrorType": this.write("/* error */"); return;
    }
  }

  /** A type after `&`: sums need brackets. */
  private innerType(type: Type): void {
    const sum = (type.kind === "TraitObjectType" || type.kind === "ImplTraitType") && type.bounds.length > 1;
    if (sum) this.write("(");
    this.type(type);
    if (sum) this.write(")");
  }

  // ---- patterns --------------------------------------------------------------------------------------------

  pattern(pat: Pattern): void {
    switch (pat.kind) {
      case "WildPat": this.write("_"); return;
      case "RestPat": this.write(".."); return;
      case "IdentPat":
        if (pat.byRef) this.write("ref ");
        if (pat.mut) this.write("mut ");
        this.write(this.name(pat.name.name));
        if (pat.sub !== undefined) {
          this.write(" @ ");
          this.pattern(pat.sub);
        }
        return;
      case "LitPat": this.expr(pat.expr); return;
      case "RangePat":
        if (pat.lo !== undefined) this.expr(pat.lo);
        this.write(pat.inclusive ? "..=" : "..");
        if (pat.hi !== undefined) this.expr(pat.hi);
        return;
      case "PathPat": this.path(pat.path); return;
      case "TupleStructPat": this.path(pat.path); this.write("("); this.list(pat.elems, (elem) => { this.pattern(elem); }); this.write(")"); return;
      case "StructPat":
        this.path(pat.path);
        this.write(" { ");
        this.list(pat.fields, (field) => { this.fieldPat(field); });
        if (pat.rest) this.write(pat.fields.length > 0 ? ", .." : "..");
        this.write(" }");
        return;
      case "TuplePat":
        this.write("(");
        this.list(pat.elems, (elem) => { this.pattern(elem); });
        this.write(pat.elems.length === 1 && pat.elems[0]?.kind !== "RestPat" ? ",)" : ")");
        return;
      case "SlicePat": this.write("["); this.list(pat.elems, (elem) => { this.pattern(elem); }); this.write("]"); return;
      case "RefPat": this.write(pat.mut ? "&mut " : "&"); this.pattern(pat.inner); return;
      case "OrPat": this.list(pat.alts, (alt) => { this.pattern(alt); }, " | "); return;
      case "ParenPat": this.write("("); this.pattern(pat.inner); this.write(")"); return;
      case "BoxPat": this.write("box "); this.pattern(pat.inner); return;
      case "ConstBlockPat": this.write("const "); this.block(pat.block); return;
      case "NeverPat": this.write("!"); return;
      case "MacroPat":
        if (pat.call.expansion?.kind === "Pattern") this.pattern(pat.call.expansion.pat);
        else this.call(pat.call);
        return;
      case "ErrorPat": this.write("/* error */"); return;
    }
  }

  private fieldPat(field: FieldPat): void {
    this.attrs(field.attrs, true);
    if (!field.shorthand) this.write(`${this.name(field.name.name)}: `);
    this.pattern(field.pat);
  }
}
