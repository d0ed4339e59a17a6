import { expect, test } from "vitest";
import { signatureChanges, signatureFile, signatureText } from "../../src/report/index.js";

const append = { path: "c::Buffer::append", text: "fn c::Buffer::append(&mut self, v)\n    self.data ← self.data ⊔ v ⊔ pc" };
const main = { path: "c::main", text: "fn c::main()\n    writes `println!`: secret ⊑ public" };

test("the file does not depend on the order of the functions", () => {
  expect(signatureFile([main, append])).toBe(signatureFile([append, main]));
  expect(signatureText([main, append])).toBe(`${append.text}\n\n${main.text}\n`);
});

test("only what has changed is shown", () => {
  const before = signatureFile([append, main]);
  expect(signatureChanges(before, before)).toBe("");
  const after = signatureFile([{ ...append, text: append.text.replace("v ⊔ pc", "pc") }, { path: "c::new", text: "fn c::new()" }]);
  expect(signatureChanges(before, after)).toBe(`  fn c::Buffer::append(&mut self, v)
-     self.data ← self.data ⊔ v ⊔ pc
+     self.data ← self.data ⊔ pc

- fn c::main()
-     writes \`println!\`: secret ⊑ public

+ fn c::new()
`);
});
