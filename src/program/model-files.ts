/** Models in a folder of the host's, as texts. */
import type { Host } from "./host.js";
import { joinPath, readText } from "./host.js";
import type { ModelSource } from "./load.js";

/** All Rust files below `folder`, with paths that start there. */
export function modelsIn(host: Host, folder: string, prefix = ""): readonly ModelSource[] {
  if (!host.isDirectory(folder)) return [];
  return [...host.list(folder)].sort().flatMap((name): readonly ModelSource[] => {
    const path = joinPath(folder, name);
    if (host.isDirectory(path)) return modelsIn(host, path, `${prefix}${name}/`);
    const text = name.endsWith(".rs") ? readText(host, path) : undefined;
    return text?.ok === true ? [{ path: `${prefix}${name}`, text: text.text }] : [];
  });
}
