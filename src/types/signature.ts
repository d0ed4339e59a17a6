/** Lowers the signature of a function by the rules of lifetime elision. */
import type { FnDef } from "../program/program.js";
import { TypeLowerer } from "./lower-type.js";
import type { RegionHooks } from "./lower-type.js";
import type { Tcx } from "./tcx.js";
import type { FnSig, Region, Ty } from "./ty.js";

export class SignatureLowerer {
  private elidedCount = 0;
  private readonly inputRegions: Region[] = [];
  private selfRegion: Region | undefined;
  private opaqueCount = 0;

  constructor(private readonly tcx: Tcx, private readonly def: FnDef) {}

  lower(): FnSig {
    const { tcx, def } = this;
    const node = def.node;
    const inputs: Ty[] = [];
    const regions: RegionHooks = {
      elided: () => {
        const region = tcx.types.region("Elided", def, this.elidedCount++, "");
        this.inputRegions.push(region);
        return region;
      },
      seen: (region) => {
        if (region.kind !== "BoundRegion" && !this.inputRegions.includes(region)) this.inputRegions.push(region);
      },
    };
    const lowerer = new TypeLowerer(tcx, { owner: def, scope: def.scope, regions, implTrait: (ty) => tcx.implTraitParam(def, ty) });
    if (node.self !== undefined) inputs.push(this.selfParam(node.self, lowerer));
    for (const param of node.params) inputs.push(lowerer.lower(param.ty));
    const output = node.output === undefined ? tcx.types.unit : this.outputLowerer().lower(node.output);
    const q = node.qualifiers;
    const hasSelf = node.self !== undefined;
    return { inputs, output, hasSelf, async: q.async, unsafe: q.unsafe, variadic: node.variadic };
  }

  private selfParam(node: NonNullable<FnDef["node"]["self"]>, lowerer: TypeLowerer): Ty {
    const before = this.inputRegions.length;
    let ty: Ty;
    if (node.ty !== undefined) ty = lowerer.lower(node.ty);
    else {
      const self = this.tcx.selfTypeOf(this.def, false) ?? this.tcx.types.unknown("Self");
      if (!node.ref) return self;
      const region = node.lifetime === undefined ? lowerer.options.regions?.elided() : lowerer.lifetime(node.lifetime.name);
      ty = this.tcx.types.ref(node.mut, self, region);
    }
    if (ty.kind === "Ref") this.selfRegion = ty.region;
    else this.selfRegion = this.inputRegions[before];
    return ty;
  }

  private outputLowerer(): TypeLowerer {
    const { tcx, def } = this;
    const elided = this.selfRegion ?? (this.inputRegions.length === 1 ? this.inputRegions[0] : undefined) ?? tcx.types.static;
    const regions: RegionHooks = { elided: () => elided, seen: () => undefined };
    const lowerer: TypeLowerer = new TypeLowerer(tcx, {
      owner: def, scope: def.scope, regions,
      implTrait: (_ty, bounds) => {
        const index = this.opaqueCount++;
        return tcx.types.opaque(def, index, tcx.generics.identity(def), lowerer.dynBounds(bounds, tcx.types.unknown("impl self")).map((b) => tcx.eraseBound(b)));
      },
    });
    return lowerer;
  }
}
