/**
 * The grammar of format strings: text, `{}`, `{name:>width$.prec$x?}`. Pure text to pieces; knows nothing of arguments.
 */
import type { FormatTrait } from "../../../grammar/ast.js";

/** Which argument is meant. `Next` is the next one that nothing names. */
export type ArgRef =
  | { readonly kind: "Next" }
  | { readonly kind: "Index"; readonly index: number; readonly from: number; readonly to: number }
  | { readonly kind: "Name"; readonly name: string; readonly from: number; readonly to: number };

export type CountRef = { readonly kind: "Literal"; readonly value: number } | { readonly kind: "Star" } | { readonly kind: "Arg"; readonly ref: ArgRef };

export type RawPiece =
  | { readonly kind: "Text"; readonly text: string; readonly from: number; readonly to: number }
  | {
    readonly kind: "Placeholder"; readonly from: number; readonly to: number; readonly ref: ArgRef; readonly fill: string | undefined; readonly align: "<" | "^" | ">" | undefined;
    readonly sign: "+" | "-" | undefined; readonly alternate: boolean; readonly zero: boolean; readonly debugHex: "x" | "X" | undefined; readonly width: CountRef | undefined;
    readonly precision: CountRef | undefined; readonly trait: FormatTrait;
  };

export interface FormatProblem {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly label: string | undefined;
  readonly help: string | undefined;
}

export type FormatStringResult = { readonly ok: true; readonly pieces: readonly RawPiece[] } | { readonly ok: false; readonly problem: FormatProblem };

const TRAITS: ReadonlyMap<string, FormatTrait> = new Map<string, FormatTrait>([
  ["", "Display"], ["?", "Debug"], ["x", "LowerHex"], ["X", "UpperHex"], ["o", "Octal"], ["b", "Binary"], ["p", "Pointer"], ["e", "LowerExp"], ["E", "UpperExp"],
]);

class FormatError extends Error {
  constructor(readonly problem: FormatProblem) {
    super(problem.message);
  }
}

export function parseFormatString(text: string): FormatStringResult {
  try {
    return { ok: true, pieces: new FormatParser(text).pieces() };
  } catch (error) {
    if (error instanceof FormatError) return { ok: false, problem: error.problem };
    throw error;
  }
}

class FormatParser {
  private at = 0;

  constructor(private readonly text: string) {}

  pieces(): RawPiece[] {
    const out: RawPiece[] = [];
    let literal = "";
    let from = 0;
    const flush = (): void => {
      if (literal !== "") out.push({ kind: "Text", text: literal, from, to: this.at });
      literal = "";
    };
    while (this.at < this.text.length) {
      const char = this.text[this.at] ?? "";
      const doubled = this.text[this.at + 1] === char;
      if ((char === "{" || char === "}") && doubled) {
        if (literal === "") from = this.at;
        literal += char;
        this.at += 2;
      } else if (char === "}") {
        this.fail(this.at, this.at + 1, "invalid format string: unmatched `}` found", "unmatched `}` in format string", "if you intended to print `}`, you can escape it using `}}`");
      } else if (char === "{") {
        flush();
        out.push(this.placeholder());
      } else {
        if (literal === "") from = this.at;
        literal += char;
        this.at++;
      }
    }
    flush();
    return out;
  }

  private placeholder(): RawPiece {
    const from = this.at++;
    this.space();
    const ref = this.argument() ?? { kind: "Next" };
    this.space();
    const spec = this.text[this.at] === ":" ? this.spec() : NO_SPEC;
    this.space();
    if (this.text[this.at] !== "}") this.unclosed(from);
    this.at++;
    return { kind: "Placeholder", from, to: this.at, ref, ...spec };
  }

  private unclosed(from: number): never {
    const found = this.text[this.at];
    if (found === undefined) {
      this.fail(from, this.text.length, "invalid format string: expected `}` but string was terminated", "expected `}` in format string", "if you intended to print `{`, you can escape it using `{{`");
    }
    return this.fail(this.at, this.at + 1, `invalid format string: expected \`}\`, found \`${found}\``, "expected `}` in format string", "if you intended to print `{`, you can escape it using `{{`");
  }

  private spec(): Omit<RawPiece & { kind: "Placeholder" }, "kind" | "from" | "to" | "ref"> {
    this.at++;
    const { fill, align } = this.fillAndAlign();
    const sign = this.oneOf("+-");
    const alternate = this.take("#");
    // `0$` is a width that is an argument, not the flag.
    const zero = this.text[this.at] === "0" && this.text[this.at + 1] !== "$" && this.take("0");
    const width = this.count();
    let precision: CountRef | undefined;
    if (this.take(".")) {
      precision = this.take("*") ? { kind: "Star" } : this.count() ?? { kind: "Literal", value: 0 };
    }
    const { trait, debugHex } = this.formatTrait();
    return { fill, align, sign: sign === "+" ? "+" : sign === "-" ? "-" : undefined, alternate, zero, debugHex, width, precision, trait };
  }

  private fillAndAlign(): { fill: string | undefined; align: "<" | "^" | ">" | undefined } {
    const code = this.text.codePointAt(this.at);
    const first = code === undefined ? "" : String.fromCodePoint(code);
    const after = alignment(this.text[this.at + first.length]);
    if (first !== "" && after !== undefined) {
      this.at += first.length + 1;
      return { fill: first, align: after };
    }
    const align = alignment(first);
    if (align !== undefined) this.at++;
    return { fill: undefined, align };
  }

  private formatTrait(): { trait: FormatTrait; debugHex: "x" | "X" | undefined } {
    const from = this.at;
    const char = this.text[this.at];
    if ((char === "x" || char === "X") && this.text[this.at + 1] === "?") {
      this.at += 2;
      return { trait: "Debug", debugHex: char };
    }
    if (char === "?") {
      this.at++;
      return { trait: "Debug", debugHex: undefined };
    }
    const name = this.word();
    const trait = TRAITS.get(name);
    if (trait === undefined) {
      this.fail(from, this.at, `unknown format trait \`${name}\``, undefined, "the only appropriate formatting traits are: `` (`Display`), `?` (`Debug`), `e` (`LowerExp`), `E` (`UpperExp`), `o` (`Octal`), `p` (`Pointer`), `b` (`Binary`), `x` (`LowerHex`) and `X` (`UpperHex`)");
    }
    return { trait, debugHex: undefined };
  }

  private count(): CountRef | undefined {
    const start = this.at;
    const ref = this.argument();
    if (ref === undefined) return undefined;
    if (this.take("$")) return { kind: "Arg", ref };
    if (ref.kind === "Index") return { kind: "Literal", value: ref.index };
    this.at = start;
    return undefined;
  }

  /** An index or a name. */
  private argument(): ArgRef | undefined {
    const from = this.at;
    const digits = /^\d+/.exec(this.text.slice(from, from + 20))?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return { kind: "Index", index: Number(digits), from, to: this.at };
    }
    const name = this.word();
    if (name === "" || name === "_") {
      if (name === "_") this.fail(from, this.at, "invalid format string: invalid argument name `_`", "invalid argument name in format string", "argument name cannot be a single underscore");
      return undefined;
    }
    if (name === "r" && this.text[this.at] === "#") this.fail(from, this.at + 1, "invalid format string: raw identifiers are not supported", "raw identifier used here in format string", "identifiers in format strings can be keywords and don't need to be prefixed with `r#`");
    return { kind: "Name", name: name.normalize("NFC"), from, to: this.at };
  }

  private word(): string {
    const match = /^[\p{XID_Start}_]\p{XID_Continue}*/u.exec(this.text.slice(this.at));
    this.at += match?.[0].length ?? 0;
    return match?.[0] ?? "";
  }

  private space(): void {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  private oneOf(chars: string): string | undefined {
    const char = this.text[this.at];
    if (char === undefined || !chars.includes(char)) return undefined;
    this.at++;
    return char;
  }

  private fail(from: number, to: number, message: string, label: string | undefined, help: string | undefined): never {
    throw new FormatError({ from, to, message, label, help });
  }
}

const NO_SPEC = { fill: undefined, align: undefined, sign: undefined, alternate: false, zero: false, debugHex: undefined, width: undefined, precision: undefined, trait: "Display" } as const;

function alignment(char: string | undefined): "<" | "^" | ">" | undefined {
  return char === "<" || char === "^" || char === ">" ? char : undefined;
}
