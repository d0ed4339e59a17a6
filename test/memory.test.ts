/** A run that has no memory left says so, and proves nothing. */
import { expect, test } from "vitest";
import { checkRoots } from "../src/check.js";
import { MODELS } from "../src/generated-models.js";
import { prepareModels } from "../src/program/load.js";
import { goldenPrograms } from "./support/golden.js";
import { hostOf, optionsOf } from "./support/golden-check.js";

test("what is found until memory runs out is said, and nothing is verified", () => {
  const prepared = prepareModels(MODELS);
  const [program] = goldenPrograms().filter((each) => each.name === "ok/programs/login_service");
  if (program === undefined) throw new Error("the program is gone");
  const options = optionsOf(program, prepared);
  const check = (exhausted: () => boolean): ReturnType<typeof checkRoots> => checkRoots(hostOf(program), [program.root], { ...options, exhausted }, () => undefined);
  let asked = 0;
  expect(check(() => ++asked < 0)[0]?.verdict).toBe("verified");
  expect(asked).toBeGreaterThan(1);
  const [result] = check(() => true);
  expect(result?.verdict).toBe("not-checked");
  expect(result?.errors.map((each) => each.message)).toEqual(["there is not enough memory to check the program, so nothing is proved"]);
});
