/**
 * The table of built-in macros: a name to what it makes. Knows nothing of how names are found.
 */
import type { MacroExpansion } from "../../../grammar/ast.js";
import { gap } from "../world.js";
import { builtinMacro, constant, expandAsm, expandCfg, expandCompileError, expandConcat, expandEnv, expandModulePath, expandPosition, tokensText } from "./constants.js";
import { expandFormatArgs } from "./format-args.js";
import { expandInclude, expandIncludeText } from "./include.js";
import type { BuiltinInput } from "./input.js";
import { exprResult } from "./input.js";
import { expandLabelMacro } from "./labels.js";

/** Undefined: no macro of this name is built in. */
export function expandBuiltin(input: BuiltinInput, name: string): MacroExpansion | undefined {
  switch (name) {
    case "format_args": case "const_format_args": return expandFormatArgs(input, false);
    case "format_args_nl": return expandFormatArgs(input, true);
    case "concat": return expandConcat(input);
    case "concat_bytes": return constant(input, "constBytes", undefined);
    case "stringify": return constant(input, "constStr", tokensText(input.tokens));
    case "include": return expandInclude(input);
    case "include_str": return expandIncludeText(input, false);
    case "include_bytes": return expandIncludeText(input, true);
    case "env": return expandEnv(input, false);
    case "option_env": return expandEnv(input, true);
    case "line": case "column": case "file": return expandPosition(input, name);
    case "module_path": return expandModulePath(input);
    case "cfg": return expandCfg(input);
    case "compile_error": return expandCompileError(input);
    case "asm": case "global_asm": case "naked_asm": case "llvm_asm": return expandAsm(input);
    case "offset_of": return exprResult(builtinMacro(input, "offsetOf", [], undefined));
    case "label": case "declassify": case "endorse": case "assert_label": return expandLabelMacro(input, name);
    case "log_syntax": case "trace_macros": return exprResult({ start: input.span.start, end: input.span.end, kind: "Tuple", elems: [] });
    case "concat_idents": case "pattern_type": case "type_ascribe": case "deref": case "contracts": case "unreachable_unchecked":
      gap(input.world, "unknownMacro", input.span, `${name}!`, "this unstable macro is not understood");
      return { kind: "Opaque", reason: "an unstable macro", inputs: [] };
  }
  return undefined;
}
