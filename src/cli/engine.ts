/**
 * What the command line needs of the engine, loaded when it is needed. The command line itself knows nothing of stages.
 */
import type { Host } from "../program/host.js";
import type { VerificationResult } from "../verifier/result.js";
import type { CheckSettings } from "./options.js";
import { UsageError } from "./usage-error.js";

export interface CheckRequest {
  readonly host: Host;
  /** Files and folders, as the user named them. */
  readonly roots: readonly string[];
  readonly settings: CheckSettings;
  /** Where relative paths start: policies are looked for up to the root of the file system. */
  readonly workingDirectory: string;
  readonly progress: (what: string) => void;
}

export interface Engine {
  check(request: CheckRequest): readonly VerificationResult[];
}

export async function loadEngine(): Promise<Engine> {
  return Promise.reject(new UsageError("this build cannot verify yet"));
}
