/**
 * The program while it is being read: crates, definitions, name tables, and the work that is still to do.
 * Only the passes of this folder see it; the finished `Program` is plain data.
 */
import type { AssocItem, Block, EnumItem, ForeignItem, Ident, Item, MacroCall, MacroExpansion, StructItem, UnionItem, Variant } from "../../grammar/ast.js";
import type { Code } from "../base/codes.js";
import type { Diagnostic, Note } from "../base/diagnostics.js";
import type { SourceMap, Span } from "../base/source-map.js";
import type { CfgSet } from "./cfg.js";
import type { Foundation } from "./foundation.js";
import type { Host } from "./host.js";
import type { Lookup } from "./layered-map.js";
import type { SyntaxStore } from "./syntax-store.js";
import type { CompiledMacro } from "./macros/rules.js";
import type { Binding, Names } from "./names/names.js";
import { newNames } from "./names/names.js";
import type { Textual, TextualCall } from "./names/textual.js";
import type {
  AssocDef, BlockScope, Container, Crate, Def, Edition, Gap, ImplDef, MacroDefn, ModDef, ModuleScope, TraitDef,
} from "./program.js";

/** What to read as one crate: made from a file or from a Cargo target. */
export interface CrateSpec {
  readonly name: string;
  readonly file: string;
  readonly edition: Edition;
  readonly target: string;
  readonly role: Crate["role"];
  readonly features: ReadonlySet<string>;
  readonly cfgs: readonly string[];
  readonly tests: boolean;
  /** The crates that paths may start with, as far as a manifest tells. */
  readonly dependencies: ReadonlyMap<string, Dependency>;
  /** Compile-time environment variables, such as `CARGO_PKG_NAME`. */
  readonly env: ReadonlyMap<string, string>;
  readonly procMacro: boolean;
}

/** A dependency is on disk or only known by name. */
export type Dependency = { readonly kind: "Disk"; readonly spec: () => CrateSpec } | { readonly kind: "External"; readonly crate: string };

export class CrateNode implements Crate {
  root!: ModDef;
  recursionLimit = 128;
  noStd = false;
  /** Where the syntax of its definitions is that was put away. */
  syntax: SyntaxStore | undefined;
  /** The crates whose exported macros `#[macro_use] extern crate` brings in: all of them, or some. */
  readonly macroUse: { readonly crate: CrateNode | { readonly unknown: string }; readonly only: ReadonlySet<string> | undefined }[] = [];
  /** Names of crates that are not known, each reported once. */
  readonly unknownCrates = new Set<string>();
  /** `extern crate` items of the root: what they name can start any path. */
  readonly externAliases = new Map<string, CrateNode | "unknown">();

  constructor(
    readonly index: number,
    readonly spec: CrateSpec,
    readonly host: Host,
    readonly cfg: CfgSet,
  ) {}

  get name(): string { return this.spec.name; }
  get edition(): Edition { return this.spec.edition; }
  get role(): Crate["role"] { return this.spec.role; }
  get target(): string { return this.spec.target; }
  get file(): string { return this.spec.file; }
}

export class ModuleNode implements ModuleScope {
  readonly kind = "Module";
  def!: ModDef;
  readonly names = newNames();
  /** Names of standard derives that a `use` of another crate takes. */
  foreignDerives: Set<string> | undefined;

  constructor(readonly crate: CrateNode, readonly parent: ModuleNode | undefined) {}
}

export class BlockNode implements BlockScope {
  readonly kind = "Block";
  readonly names = newNames();
  /** Names of standard derives that a `use` of another crate takes. */
  foreignDerives: Set<string> | undefined;

  constructor(readonly crate: CrateNode, readonly block: Block, readonly parent: ScopeNode, readonly module: ModuleNode) {}
}

export type ScopeNode = ModuleNode | BlockNode;

/** Where the files of child modules are looked for. */
export interface ModuleFiles {
  /** The file that the text stands in. */
  readonly file: string;
  /** Where `mod x;` looks for `x.rs`. */
  readonly childDir: string;
  /** Inside an inline module `#[path]` counts from `childDir`, else from the file's folder. */
  readonly inline: boolean;
  /** The files around this one, to find circles. */
  readonly stack: readonly string[];
}

/** Where items stand. */
export interface Place {
  readonly crate: CrateNode;
  readonly scope: ScopeNode;
  readonly module: ModuleNode;
  readonly parent: Def;
  readonly files: ModuleFiles;
  /** How many macro calls are around. */
  readonly depth: number;
}

export interface Import {
  readonly kind: "Single" | "Glob";
  readonly place: Place;
  readonly textual: Textual;
  readonly path: readonly Ident[];
  readonly global: boolean;
  /** The name that is bound; `_` binds none. */
  readonly name: string;
  /** `use a::{self}` binds the module alone. */
  readonly selfOnly: boolean;
  readonly vis: ModuleScope | undefined;
  readonly span: Span;
  type: Binding | undefined;
  value: Binding | undefined;
  macro: Binding | undefined;
  state: "pending" | "bound" | "unknown" | "unresolved";
  /** The segment that was not found, when the state is `unresolved`. */
  failedAt: number;
}

/** A macro call in item position that could not be expanded when it was met. */
export interface PendingCall {
  readonly call: MacroCall;
  readonly place: Place;
  readonly textual: Textual;
  readonly link: TextualCall;
  readonly container: PendingContainer;
}

export type PendingContainer =
  | { readonly kind: "Items" }
  | { readonly kind: "Foreign" }
  | { readonly kind: "Assoc"; readonly of: TraitDef | ImplDef; readonly container: Container; readonly items: AssocDef[] };

/** A type whose derives of other crates have not been looked up yet. */
export interface PendingDerive {
  readonly def: Def;
  readonly item: StructItem | EnumItem | UnionItem;
  readonly place: Place;
  readonly textual: Textual;
}

/** A definition whose types, patterns and expressions are still to be walked. */
export interface BodyTask {
  readonly def: Def;
  readonly place: Place;
  readonly textual: Textual;
}

/** What a macro call should become. */
export type ExpandAs = "expr" | "ty" | "pat" | "stmts" | "items" | "traitItems" | "implItems" | "foreignItems";

export interface ExpandRequest {
  readonly call: MacroCall;
  readonly place: Place;
  readonly textual: Textual;
  readonly as: ExpandAs;
  /** Nothing more will be learnt: a macro that is not found now is reported. */
  readonly final: boolean;
}

/** What collecting definitions needs from the passes above it. */
export interface Hooks {
  /** Undefined: the macro's name does not resolve yet. */
  expand(request: ExpandRequest): MacroExpansion | undefined;
  /** The crate that `name` stands for at the start of a path; `unknown` when there is one of which nothing is known. */
  externCrate(from: CrateNode, name: string): CrateNode | "unknown" | undefined;
  /** Whether `name` can be a crate that has not been read yet. */
  mayBeCrate(from: CrateNode, name: string): boolean;
  /** Resolves the imports and item macros that were met since the last time. */
  settle(): void;
}

export type ItemLike = Item | AssocItem | ForeignItem;

/** For the few places where a tree is completed after parsing: `cfg`, files of modules, results of macros. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface World {
  readonly sourceMap: SourceMap;
  readonly crates: CrateNode[];
  /** By their ids. Items of impls that were put away are not among them: see `everyDef`. */
  readonly defs: (Def | undefined)[];
  readonly impls: ImplDef[];
  readonly diagnostics: Diagnostic[];
  readonly gaps: Gap[];
  readonly lang: Map<string, Def>;
  /** Name tables of modules, enums and traits, by the id of the definition. */
  readonly tables: (Names | undefined)[];
  readonly blockNodes: Lookup<Block, BlockNode>;
  readonly defOfNode: Lookup<Item | AssocItem | Variant, Def>;
  readonly imports: Import[];
  readonly pendingImports: Import[];
  readonly pendingCalls: PendingCall[];
  readonly pendingDerives: PendingDerive[];
  readonly bodies: BodyTask[];
  readonly compiled: Map<Def, CompiledMacro>;
  /** The macros that were used, by the position of their name. */
  readonly macroAt: Map<number, MacroDefn>;
  /** Which crate the text of a file belongs to, by the file's base position. */
  readonly crateOfFile: Map<number, CrateNode>;
  readonly crateBySpec: Map<string, CrateNode>;
  readonly models: ModelSources;
  hooks: Hooks;
  /** Tokens made by macros so far. */
  produced: number;
  /** Characters of source text read so far. */
  read: number;
  /** The crate `std` of the models, once it is loaded. */
  std: CrateNode | undefined;
  /** The models that were read before. */
  readonly foundation: Foundation | undefined;
}

export interface ModelSources {
  readonly host: Host;
  /** Crates that have a model, by name as in paths. */
  readonly roots: ReadonlyMap<string, string>;
}

export function report(world: World, code: Code, span: Span, message: string, extra: { label?: string; notes?: readonly Note[]; help?: readonly string[] } = {}): void {
  world.diagnostics.push({
    code, severity: "error", message, span: { start: span.start, end: span.end },
    ...(extra.label === undefined ? {} : { label: extra.label }), notes: extra.notes ?? [], help: extra.help ?? [],
  });
}

export function gap(world: World, kind: Gap["kind"], span: Span, what: string, reason: string): void {
  world.gaps.push({ kind, span: { start: span.start, end: span.end }, what, reason });
}
