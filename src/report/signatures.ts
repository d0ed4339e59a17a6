/** Label signatures as a file that can be committed, and what has changed since it was written. */

export interface NamedSignature {
  /** `crate::Buffer::append`; unique, but for generated code. */
  readonly path: string;
  /** Its lines, the first one starting with `fn`. */
  readonly text: string;
}

const HEADER = "# Label signatures: what results and outputs depend on. Written by `ownflow summary --write`, compared by `ownflow summary --check`.\n";

/** In the order of their names. */
export function signatureFile(signatures: readonly NamedSignature[]): string {
  return HEADER + inOrder(signatures).map(({ text }) => `\n${text}\n`).join("");
}

export function signatureText(signatures: readonly NamedSignature[]): string {
  return inOrder(signatures).map(({ text }) => `${text}\n`).join("\n");
}

/** The functions whose signature differs, old lines with `-` and new ones with `+`; empty when nothing has changed. */
export function signatureChanges(before: string, after: string): string {
  const old = blocksOf(before);
  const now = blocksOf(after);
  let out = "";
  for (const name of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [left, right] = [old.get(name) ?? [], now.get(name) ?? []];
    if (left.join("\n") === right.join("\n")) continue;
    out += out === "" ? "" : "\n";
    const isKept = left[0] !== undefined && left[0] === right[0];
    if (isKept) out += `  ${left[0] ?? ""}\n`;
    const [from, to] = isKept ? [left.slice(1), right.slice(1)] : [left, right];
    for (const line of from) if (!to.includes(line)) out += `- ${line}\n`;
    for (const line of to) if (!from.includes(line)) out += `+ ${line}\n`;
  }
  return out;
}

/** The lines of each function by its name, those of one name together. */
function blocksOf(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.split("\n")) {
    if (line.startsWith("fn ")) {
      const name = line.slice(3).replace(/\(.*$/, "");
      current = blocks.get(name) ?? [];
      blocks.set(name, current);
    }
    if (line.trim() !== "" && !line.startsWith("#")) current?.push(line);
  }
  return blocks;
}

function inOrder(signatures: readonly NamedSignature[]): readonly NamedSignature[] {
  return [...signatures].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.text < b.text ? -1 : 1));
}
