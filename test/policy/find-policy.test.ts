import { expect, test } from "vitest";
import { memoryHost } from "../../src/program/host.js";
import { findPolicy } from "../../src/policy/find-policy.js";

function found(files: Readonly<Record<string, string>>, root: string, workingDirectory?: string): string | undefined {
  const place = findPolicy(memoryHost(new Map(Object.entries(files))), root, workingDirectory);
  return place === undefined ? undefined : [place.path, ...place.table].join(" ");
}

const WITH = "[package.metadata.ownflow]\n";

test.each([
  [{ "a/ownflow.toml": "", "a/src/main.rs": "" }, "a/src/main.rs", "a/ownflow.toml"],
  [{ "a/ownflow.toml": "", "ownflow.toml": "", "a/b/main.rs": "" }, "a/b", "a/ownflow.toml"],
  [{ "ownflow.toml": "", "a/b/main.rs": "" }, "a/b/main.rs", "ownflow.toml"],
  [{ "a/Cargo.toml": WITH, "ownflow.toml": "", "a/main.rs": "" }, "a", "a/Cargo.toml package metadata ownflow"],
  [{ "a/Cargo.toml": "[package]\n", "ownflow.toml": "", "a/main.rs": "" }, "a", "ownflow.toml"],
  [{ "a/Cargo.toml": WITH, "a/ownflow.toml": "", "a/main.rs": "" }, "a", "a/ownflow.toml"],
  [{ "a/main.rs": "" }, "a", undefined],
])("the nearest policy is found", (files, root, expected) => { expect(found(files, root)).toBe(expected); });

test("beyond the working directory too, when it is known", () => {
  expect(found({ "../../ownflow.toml": "", "main.rs": "" }, "main.rs", "/x/y")).toBe("../../ownflow.toml");
  expect(found({ "../../ownflow.toml": "", "main.rs": "" }, "main.rs", "/x")).toBeUndefined();
  expect(found({ "../../ownflow.toml": "", "../main.rs": "" }, "../main.rs", "/x/y")).toBe("../../ownflow.toml");
});
