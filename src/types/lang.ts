/**
 * Finds the items of the standard library that the language itself refers to, by their `#[lang]` name and, where a model
 * gives none, by their plain name in the crate `std`. Knows nothing of what they mean.
 */
import { foundationOf } from "../program/foundation.js";
import type { Foundation } from "../program/foundation.js";
import type { Def, EnumDef, FnDef, Program, StructDef, TraitDef, TypeAliasDef, VariantDef } from "../program/program.js";

export class LangItems {
  private byName: ReadonlyMap<string, Def> | undefined;
  private readonly memo = new Map<string, Def | undefined>();

  constructor(private readonly program: Program) {}

  def(lang: string, plain: string | undefined): Def | undefined {
    if (this.memo.has(lang)) return this.memo.get(lang);
    const found = this.program.lang.get(lang) ?? (plain === undefined ? undefined : this.plain(plain));
    this.memo.set(lang, found);
    return found;
  }

  trait(lang: string, plain?: string): TraitDef | undefined {
    const def = this.def(lang, plain);
    return def?.kind === "Trait" ? def : undefined;
  }

  struct(lang: string, plain?: string): StructDef | undefined {
    const def = this.def(lang, plain);
    return def?.kind === "Struct" ? def : undefined;
  }

  enum(lang: string, plain?: string): EnumDef | undefined {
    const def = this.def(lang, plain);
    return def?.kind === "Enum" ? def : undefined;
  }

  variant(lang: string, enumLang: string, name: string): VariantDef | undefined {
    const def = this.program.lang.get(lang);
    if (def?.kind === "Variant") return def;
    return this.enum(enumLang, enumLang)?.variants.find((v) => v.name === name);
  }

  method(trait: TraitDef | undefined, name: string): FnDef | undefined {
    const found = trait?.items.find((item) => item.kind === "Fn" && item.name === name);
    return found?.kind === "Fn" ? found : undefined;
  }

  assoc(trait: TraitDef | undefined, name: string): TypeAliasDef | undefined {
    const found = trait?.items.find((item) => item.kind === "TypeAlias" && item.name === name);
    return found?.kind === "TypeAlias" ? found : undefined;
  }

  private plain(name: string): Def | undefined {
    return foundationOf(this.program).once(namedInModels).get(name) ?? (this.byName ??= namedIn(this.program.ownDefs)).get(name);
  }
}

function namedInModels(foundation: Foundation): ReadonlyMap<string, Def> {
  return namedIn(foundation.outsideImpls);
}

function namedIn(defs: readonly Def[]): ReadonlyMap<string, Def> {
  const found = new Map<string, Def>();
  for (const def of defs) {
    if (def.crate.name !== "std" && def.crate.name !== "core") continue;
    if ((def.kind === "Trait" || def.kind === "Struct" || def.kind === "Enum") && !found.has(def.name)) found.set(def.name, def);
  }
  return found;
}
