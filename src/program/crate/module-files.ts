/**
 * Files as modules: reading and parsing one, and finding the file of `mod name;` as the compiler does.
 * Knows nothing of what stands in the modules.
 */
import type { Ident, SourceFile } from "../../../grammar/ast.js";
import { parseFile } from "../../../grammar/parse.js";
import type { Span } from "../../base/source-map.js";
import { basename, dirname, joinPath, readText, stem } from "../host.js";
import type { CrateNode, ModuleFiles, World } from "../world.js";
import { report } from "../world.js";

/** Reads and parses a file of `crate`; `at` is what asked for it. */
export function readSource(world: World, crate: CrateNode, path: string, at: Span): SourceFile | undefined {
  const read = readText(crate.host, path);
  if (!read.ok) {
    if (read.problem === "notUtf8") report(world, "OWN102", at, `\`${path}\` is not UTF-8 text: ${read.reason}`, { help: ["save the file as UTF-8"] });
    else report(world, "OWN101", at, `could not read \`${path}\`: ${read.reason}`);
    return undefined;
  }
  const source = world.sourceMap.addFile(path, read.text);
  world.read += read.text.length;
  world.crateOfFile.set(source.base, crate);
  const parsed = parseFile(read.text, source.base, crate.edition);
  for (const diagnostic of parsed.diagnostics) world.diagnostics.push(diagnostic);
  return parsed.file;
}

/** Where the children of a crate's root file are looked for. */
export function rootFiles(path: string): ModuleFiles {
  return { file: path, childDir: dirname(path), inline: false, stack: [path] };
}

/** Where the children of the inline module `name` are looked for. */
export function inlineFiles(files: ModuleFiles, name: string, pathAttr: string | undefined): ModuleFiles {
  const base = pathAttr === undefined || files.inline ? files.childDir : dirname(files.file);
  return { file: files.file, childDir: joinPath(base, pathAttr ?? name), inline: true, stack: files.stack };
}

/** Finds the file of `mod name;` and says what was tried when there is none. */
export function findModule(world: World, crate: CrateNode, files: ModuleFiles, name: Ident, pathAttr: string | undefined): ModuleFiles | undefined {
  const found = pathAttr === undefined ? searchModule(world, crate, files, name) : atPath(files, pathAttr);
  if (found === undefined) return undefined;
  if (files.stack.includes(found.file)) {
    const circle = [...files.stack.slice(files.stack.indexOf(found.file)), found.file];
    report(world, "OWN107", name, `circular modules: ${circle.map((file) => `\`${file}\``).join(" -> ")}`, { label: "this module contains itself" });
    return undefined;
  }
  if (pathAttr !== undefined && !crate.host.isFile(found.file)) {
    report(world, "OWN106", name, `couldn't read the file of module \`${name.name}\``, { label: `there is no file \`${found.file}\`` });
    return undefined;
  }
  return found;
}

function atPath(files: ModuleFiles, pathAttr: string): ModuleFiles {
  const file = joinPath(files.inline ? files.childDir : dirname(files.file), pathAttr);
  return { file, childDir: dirname(file), inline: false, stack: [...files.stack, file] };
}

function searchModule(world: World, crate: CrateNode, files: ModuleFiles, name: Ident): ModuleFiles | undefined {
  const flat = joinPath(files.childDir, `${name.name}.rs`);
  const nested = joinPath(files.childDir, `${name.name}/mod.rs`);
  const hasFlat = crate.host.isFile(flat);
  const hasNested = crate.host.isFile(nested);
  if (hasFlat && hasNested) {
    report(world, "OWN106", name, `file for module \`${name.name}\` found at both "${flat}" and "${nested}"`, { help: ["delete or rename one of them to remove the ambiguity"] });
  }
  if (hasFlat) return { file: flat, childDir: joinPath(files.childDir, name.name), inline: false, stack: [...files.stack, flat] };
  if (hasNested) return { file: nested, childDir: dirname(nested), inline: false, stack: [...files.stack, nested] };
  report(world, "OWN106", name, `file not found for module \`${name.name}\``, {
    help: [
      `to create the module \`${name.name}\`, create file "${flat}" or "${nested}"`,
      "if there is a `mod` elsewhere in the crate already, import it with `use crate::…` instead",
    ],
  });
  return undefined;
}

/** The name of the crate that a lone file is. */
export function crateNameOf(path: string): string {
  const name = basename(path) === "main.rs" || basename(path) === "lib.rs" || basename(path) === "mod.rs" ? folderName(path) ?? stem(path) : stem(path);
  return name.replace(/[^\p{XID_Continue}]/gu, "_");
}

function folderName(path: string): string | undefined {
  let folder = basename(dirname(path));
  if (folder === "src") folder = basename(dirname(dirname(path)));
  return folder === "" || folder === "." || folder === ".." ? undefined : folder;
}
