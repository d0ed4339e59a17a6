/**
 * From roots to results: finds each root's policy, loads its program, verifies it, and says it in plain data. Files come from the host alone.
 */
import type { SourceText } from "./base/source-map.js";
import type { Diagnostic } from "./base/diagnostics.js";
import { MANIFEST_TABLE, manifestHasPolicy, NO_POLICY, readPolicy } from "./policy/index.js";
import type { Policy } from "./policy/index.js";
import { folderContents } from "./program/cargo/folder.js";
import type { Host } from "./program/host.js";
import { dirname, joinPath, normalizePath, readText } from "./program/host.js";
import { loadProgram } from "./program/load.js";
import { modelsIn } from "./program/model-files.js";
import type { ModelSource, ProgramOptions } from "./program/load.js";
import type { Program } from "./program/program.js";
import { findingOf } from "./report/index.js";
import type { Finding, VerificationResult } from "./verifier/result.js";
import { signatureOf } from "./verifier/signature.js";
import type { Signature } from "./verifier/signature.js";
import { verify } from "./verifier/verify.js";
import { labelAfter } from "./verifier/probe.js";
import type { ProbeAt } from "./verifier/probe.js";
import type { Verification, VerifyOptions } from "./verifier/verify.js";

export interface CheckOptions extends VerifyOptions {
  readonly read: Partial<ProgramOptions>;
  /** The policy file; without it the nearest `ownflow.toml` (or manifest with a policy) at or above each root. */
  readonly policy: string | undefined;
}

/** One result for each file, package or workspace, in the order of the roots. */
export function checkRoots(host: Host, roots: readonly string[], options: CheckOptions, progress: (what: string) => void): readonly VerificationResult[] {
  return programRoots(host, roots, options).map((root) => {
    const { verification, program } = checkRoot(host, root, options, progress);
    return present(root, verification, program);
  });
}

/** The results, and the label signature of every function that was verified. */
export function signaturesOfRoots(host: Host, roots: readonly string[], options: CheckOptions, progress: (what: string) => void): { readonly results: readonly VerificationResult[]; readonly signatures: readonly Signature[] } {
  const results: VerificationResult[] = [];
  const signatures: Signature[] = [];
  for (const root of programRoots(host, roots, options)) {
    const { verification, program } = checkRoot(host, root, options, progress);
    results.push(present(root, verification, program));
    const { engine } = verification;
    for (const def of program.ownDefs) {
      if (def.kind !== "Fn" || def.crate.role !== "checked" || def.node.body === undefined) continue;
      const analysed = engine?.analyse(def);
      if (engine !== undefined && analysed !== undefined) signatures.push(signatureOf(engine, def, analysed.instance, analysed.summary));
    }
  }
  return { results, signatures };
}

/** The labels that variables have after lines; undefined where there is no such variable. */
export function labelsAfter(host: Host, root: string, options: CheckOptions, probes: readonly ProbeAt[]): readonly (string | undefined)[] {
  const { engine } = checkRoot(host, root, options, () => undefined).verification;
  return probes.map((probe) => (engine === undefined ? undefined : labelAfter(engine, probe)));
}

function checkRoot(host: Host, root: string, options: CheckOptions, progress: (what: string) => void): { readonly verification: Verification; readonly program: Program } {
  progress(`reading ${root}`);
  const program = loadProgram([root], { ...options.read, models: [...(options.read.models ?? []), ...modelsBeside(host, root)] }, host);
  const { policy, diagnostics } = policyFor(host, root, options.policy, program);
  progress(`checking ${root}`);
  return { verification: verify(program, policy, diagnostics, options, progress), program };
}

/** A folder without a manifest is as many programs as it has roots. */
function programRoots(host: Host, roots: readonly string[], options: CheckOptions): readonly string[] {
  return roots.flatMap((given) => {
    const root = normalizePath(given);
    if (!host.isDirectory(root) || host.isFile(joinPath(root, "Cargo.toml"))) return [root];
    const contents = folderContents(root, host, options.read.edition ?? 2021);
    const found = [...contents.roots, ...contents.packages];
    return found.length === 0 ? [root] : found;
  });
}

function policyFor(host: Host, root: string, named: string | undefined, program: Program): { readonly policy: Policy; readonly diagnostics: readonly Diagnostic[] } {
  if (named !== undefined) return readFrom(host, named, [], program);
  for (let folder = host.isDirectory(root) ? root : dirname(root); ; folder = parentOf(folder)) {
    const file = joinPath(folder, "ownflow.toml");
    if (host.isFile(file)) return readFrom(host, file, [], program);
    const manifest = joinPath(folder, "Cargo.toml");
    const text = host.isFile(manifest) ? readText(host, manifest) : undefined;
    if (text?.ok === true && manifestHasPolicy(text.text)) return readFrom(host, manifest, MANIFEST_TABLE, program);
    if (parentOf(folder) === folder) return { policy: NO_POLICY, diagnostics: [] };
  }
}

/** The folder above; `..` is put in front where a relative path ends. */
function parentOf(folder: string): string {
  if (folder === "/" || folder.split("/").filter((part) => part === "..").length > 40) return folder;
  return normalizePath(folder === "." || folder === "" || /^(\.\.\/)*\.\.$/.test(folder) ? joinPath("..", folder) : dirname(folder));
}

function readFrom(host: Host, path: string, table: readonly string[], program: Program): { readonly policy: Policy; readonly diagnostics: readonly Diagnostic[] } {
  const text = readText(host, path);
  if (!text.ok) return { policy: NO_POLICY, diagnostics: [{ code: "OWN101", severity: "error", message: `could not read the policy \`${path}\`: ${text.reason}`, span: { start: 0, end: 0 }, notes: [], help: [] }] };
  const source: SourceText = program.sourceMap.addFile(path, text.text);
  return readPolicy(source, table);
}

/** Models of a project's own stand in `models/` beside its policy. */
function modelsBeside(host: Host, root: string): readonly ModelSource[] {
  for (let folder = host.isDirectory(root) ? root : dirname(root); ; folder = parentOf(folder)) {
    if (host.isFile(joinPath(folder, "ownflow.toml"))) return modelsIn(host, joinPath(folder, "models"));
    if (parentOf(folder) === folder) return [];
  }
}

function present(root: string, verification: Verification, program: Program): VerificationResult {
  const finding = (diagnostic: Diagnostic): Finding => findingOf(diagnostic, program.sourceMap);
  return {
    root,
    verdict: verification.verdict,
    findings: inOrder(verification.findings.map(finding)),
    warnings: inOrder(verification.warnings.map(finding)),
    errors: inOrder(verification.errors.map(finding)),
    assumptions: verification.assumptions.map((each) => {
      const at = finding({ code: "IFC020", severity: "finding", message: "", span: each.span, notes: [], help: [] });
      return { kind: each.kind, file: at.file, line: at.line, what: each.what, reason: each.reason };
    }),
    statistics: verification.statistics,
  };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
