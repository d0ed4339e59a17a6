/**
 * The library: verifies Rust sources that are handed in as texts, and returns plain data. Works without a file system.
 */
import { checkRoots } from "./check.js";
import { MODELS } from "./generated-models.js";
import { memoryHost } from "./program/host.js";
import { prepareModels } from "./program/load.js";
import type { PreparedModels } from "./program/load.js";
import type { Edition } from "./program/program.js";
import type { VerificationResult } from "./verifier/result.js";

export type { Assumption, Finding, PathStep, Place, Verdict, VerificationResult } from "./verifier/result.js";

export interface VerifyOptions {
  /** Files and folders to check, as paths of `files`; all roots in it by default. */
  readonly roots?: readonly string[];
  /** The path of the policy among the files; by default the nearest `ownflow.toml`. */
  readonly policy?: string;
  readonly features?: readonly string[];
  readonly cfgs?: readonly string[];
  readonly edition?: Edition;
  /** Check `#[cfg(test)]` code too. */
  readonly tests?: boolean;
  /** Accept a run in which nothing is labelled or no channel is seen. */
  readonly allowEmpty?: boolean;
  /** Every assumption but declassifications becomes a finding. */
  readonly strict?: boolean;
  /** Whether a run panics counts as a channel. */
  readonly panics?: boolean;
  /** Report what takes a time that depends on labelled data. */
  readonly timing?: boolean;
  /** `explicit`: leave out flows through decisions. */
  readonly flows?: "all" | "explicit";
}

/** A verifier that has read the models of libraries: for whoever checks many programs. */
export interface Verifier {
  verify(files: Readonly<Record<string, string>>, options?: VerifyOptions): readonly VerificationResult[];
}

export function createVerifier(): Verifier {
  const prepared = prepareModels(MODELS);
  return { verify: (files, options = {}) => verifyWith(prepared, files, options) };
}

/** Verifies the programs among `files`, given as texts by path. Never throws on any input. */
export function verify(files: Readonly<Record<string, string>>, options: VerifyOptions = {}): readonly VerificationResult[] {
  return createVerifier().verify(files, options);
}

function verifyWith(prepared: PreparedModels, files: Readonly<Record<string, string>>, options: VerifyOptions): readonly VerificationResult[] {
  const host = memoryHost(new Map(Object.entries(files)));
  return checkRoots(
    host,
    options.roots ?? ["."],
    {
      read: { prepared, features: options.features ?? [], cfgs: options.cfgs ?? [], tests: options.tests ?? false, edition: options.edition ?? 2021 },
      policy: options.policy,
      allowEmpty: options.allowEmpty ?? false,
      strict: options.strict ?? false,
      panics: options.panics ?? false,
      timing: options.timing ?? false,
      flows: options.flows ?? "all",
    },
    () => undefined,
  );
}
