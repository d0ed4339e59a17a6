/**
 * A folder without a manifest: every `.rs` file in it that is no other's module is the root of a program. Finds out which by
 * following the `mod` declarations of files that nothing else can own.
 */
import type { Item } from "../../../grammar/ast.js";
import { parseFile } from "../../../grammar/parse.js";
import { attrNamed, attrString } from "../attrs.js";
import { inlineFiles, rootFiles } from "../crate/module-files.js";
import type { Host } from "../host.js";
import { basename, dirname, joinPath, readText, stem } from "../host.js";
import type { Edition } from "../program.js";
import type { ModuleFiles } from "../world.js";

export interface FolderContents {
  /** Root files, sorted. */
  readonly roots: readonly string[];
  /** Folders below that hold a package. */
  readonly packages: readonly string[];
}

export function folderContents(dir: string, host: Host, edition: Edition): FolderContents {
  const files: string[] = [];
  const packages: string[] = [];
  const visit = (folder: string): void => {
    for (const name of [...host.list(folder)].sort()) {
      const path = joinPath(folder, name);
      if (name.endsWith(".rs") && host.isFile(path)) files.push(path);
      else if (!name.startsWith(".") && name !== "target" && name !== "node_modules" && host.isDirectory(path)) {
        if (host.isFile(joinPath(path, "Cargo.toml"))) packages.push(path);
        else visit(path);
      }
    }
  };
  visit(dir);
  return { roots: findRoots(files, host, edition), packages };
}

function findRoots(files: readonly string[], host: Host, edition: Edition): string[] {
  const finder = new RootFinder(host, edition);
  const left = new Set(files);
  const roots: string[] = [];
  const take = (file: string): void => {
    roots.push(file);
    for (const reached of finder.reach(file)) left.delete(reached);
  };
  for (const file of files) if (basename(file) === "main.rs" || basename(file) === "lib.rs") take(file);
  while (left.size > 0) {
    const owned = new Set([...left].flatMap((file) => finder.children(file, rootFiles(file)).filter((child) => child !== file)));
    const free = [...left].filter((file) => !owned.has(file));
    // A circle of files: the first is as good as any.
    for (const file of free.length > 0 ? free : [...left].slice(0, 1)) if (left.has(file)) take(file);
  }
  return roots.sort();
}

class RootFinder {
  private readonly items = new Map<string, readonly Item[]>();

  constructor(private readonly host: Host, private readonly edition: Edition) {}

  /** `root` and all files that are its modules. */
  reach(root: string): Set<string> {
    const seen = new Set<string>();
    const visit = (file: string, files: ModuleFiles): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const child of this.children(file, files)) {
        const isModFile = basename(child) === "mod.rs";
        visit(child, { file: child, childDir: isModFile ? dirname(child) : joinPath(dirname(child), stem(child)), inline: false, stack: [] });
      }
    };
    visit(root, rootFiles(root));
    return seen;
  }

  /** The files that the `mod` declarations in `file` name. */
  children(file: string, files: ModuleFiles): string[] {
    const out: string[] = [];
    const visit = (items: readonly Item[], at: ModuleFiles): void => {
      for (const item of items) {
        if (item.kind !== "Mod") continue;
        const attr = attrNamed(item.attrs, "path");
        const path = attr === undefined ? undefined : attrString(attr);
        if (item.items !== undefined) visit(item.items, inlineFiles(at, item.name.name, path));
        else {
          const base = at.inline ? at.childDir : dirname(at.file);
          const names = path === undefined ? [joinPath(at.childDir, `${item.name.name}.rs`), joinPath(at.childDir, `${item.name.name}/mod.rs`)] : [joinPath(base, path)];
          const found = names.find((name) => this.host.isFile(name));
          if (found !== undefined) out.push(found);
        }
      }
    };
    visit(this.itemsOf(file), files);
    return [...out, ...this.included(file)];
  }

  /** Files that `include!` names outright. */
  private included(file: string): string[] {
    const read = readText(this.host, file);
    if (!read.ok) return [];
    return [...read.text.matchAll(/\binclude!\s*[([{]\s*"([^"]+\.rs)"/g)].map((match) => joinPath(dirname(file), match[1] ?? "")).filter((path) => this.host.isFile(path));
  }

  private itemsOf(file: string): readonly Item[] {
    let items = this.items.get(file);
    if (items === undefined) {
      const read = readText(this.host, file);
      items = read.ok ? parseFile(read.text, 1, this.edition).file.items : [];
      this.items.set(file, items);
    }
    return items;
  }
}
