/** The version of this package. */
import { readFileSync } from "node:fs";

/** Where the package's own files are: this module is `dist/src/cli/version.js`, or `src/cli/version.ts` when it runs from source. */
export function packageFile(path: string): URL {
  const fromDist = import.meta.url.endsWith(".js");
  return new URL(`${fromDist ? "../../../" : "../../"}${path}`, import.meta.url);
}

export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "?";
}
