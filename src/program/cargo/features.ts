/**
 * Which features are on in which package: Cargo's rules for defaults, `dep:name`, `name/feature` and `name?/feature`, unified over
 * all packages on disk. Knows nothing of files.
 */
import type { DependencyEntry, Manifest } from "./manifest.js";

export interface PackageFeatures {
  readonly features: Set<string>;
  /** Optional dependencies that are on, by key. */
  readonly optional: Set<string>;
}

export interface FeatureRequest {
  readonly features: readonly string[];
  readonly allFeatures: boolean;
  readonly defaultFeatures: boolean;
}

/** Finds the package of a path dependency. */
export type FindPackage = (dir: string) => Manifest | undefined;

/** The features of the packages at `roots` and of all packages on disk that they depend on, by folder. */
export function resolveFeatures(roots: readonly Manifest[], request: FeatureRequest, tests: boolean, find: FindPackage): ReadonlyMap<string, PackageFeatures> {
  const state = new FeatureState(tests, find);
  for (const root of roots) {
    state.visit(root);
    const wanted = request.allFeatures ? [...root.features.keys(), ...implicitFeatures(root)] : request.features.filter((name) => roots.length === 1 || isFeature(root, name));
    if (request.defaultFeatures) state.enable(root, "default");
    for (const name of wanted) state.enable(root, name);
  }
  return state.packages;
}

function isFeature(manifest: Manifest, name: string): boolean {
  return name.includes("/") || manifest.features.has(name) || implicitFeatures(manifest).includes(name);
}

/** Optional dependencies that no feature mentions as `dep:name` are features themselves. */
function implicitFeatures(manifest: Manifest): string[] {
  const mentioned = new Set([...manifest.features.values()].flat().filter((value) => value.startsWith("dep:")).map((value) => value.slice(4)));
  return manifest.dependencies.filter((dependency) => dependency.optional && !mentioned.has(dependency.key)).map((dependency) => dependency.key);
}

class FeatureState {
  readonly packages = new Map<string, PackageFeatures>();
  /** `name?/feature` that waits for `name` to be on. */
  private readonly weak: { readonly manifest: Manifest; readonly key: string; readonly feature: string }[] = [];

  constructor(private readonly tests: boolean, private readonly find: FindPackage) {}

  visit(manifest: Manifest): PackageFeatures {
    let state = this.packages.get(manifest.dir);
    if (state === undefined) {
      state = { features: new Set(), optional: new Set() };
      this.packages.set(manifest.dir, state);
      for (const dependency of manifest.dependencies) if (!dependency.optional && (dependency.kind === "normal" || this.tests)) this.enter(dependency);
    }
    return state;
  }

  /** A dependency that is on: its package gets the features that are asked for here. */
  private enter(dependency: DependencyEntry): void {
    const target = dependency.path === undefined ? undefined : this.find(dependency.path);
    if (target === undefined) return;
    this.visit(target);
    if (dependency.defaultFeatures) this.enable(target, "default");
    for (const feature of dependency.features) this.enable(target, feature);
  }

  enable(manifest: Manifest, name: string): void {
    const state = this.visit(manifest);
    const slash = name.indexOf("/");
    if (name.startsWith("dep:")) this.enableDependency(manifest, name.slice(4));
    else if (slash >= 0) this.enableOf(manifest, name.slice(0, slash), name.slice(slash + 1));
    else {
      if (state.features.has(name)) return;
      const implied = manifest.features.get(name);
      const implicit = implied === undefined && manifest.dependencies.some((dependency) => dependency.optional && dependency.key === name);
      if (implied === undefined && !implicit) return;
      state.features.add(name);
      if (implicit) this.enableDependency(manifest, name);
      for (const next of implied ?? []) this.enable(manifest, next);
    }
  }

  private enableDependency(manifest: Manifest, key: string): void {
    const state = this.visit(manifest);
    if (state.optional.has(key)) return;
    state.optional.add(key);
    for (const dependency of manifest.dependencies) if (dependency.key === key) this.enter(dependency);
    for (const waiting of this.weak) if (waiting.manifest === manifest && waiting.key === key) this.enableInDependency(manifest, key, waiting.feature);
  }

  /** `key/feature` and `key?/feature` */
  private enableOf(manifest: Manifest, written: string, feature: string): void {
    const isWeak = written.endsWith("?");
    const key = isWeak ? written.slice(0, -1) : written;
    const optional = manifest.dependencies.some((dependency) => dependency.key === key && dependency.optional);
    if (optional && !this.visit(manifest).optional.has(key)) {
      if (isWeak) {
        this.weak.push({ manifest, key, feature });
        return;
      }
      if (implicitFeatures(manifest).includes(key)) this.enable(manifest, key);
      this.enableDependency(manifest, key);
    }
    this.enableInDependency(manifest, key, feature);
  }

  private enableInDependency(manifest: Manifest, key: string, feature: string): void {
    for (const dependency of manifest.dependencies) {
      const target = dependency.key === key && dependency.path !== undefined ? this.find(dependency.path) : undefined;
      if (target !== undefined) this.enable(target, feature);
    }
  }
}
