/**
 * The one door to Chevrotain. The build puts Chevrotain's single-file form in the place of this module, since loading its
 * many modules one by one takes ten times as long.
 */
export {
  Alternation, EOF, EmbeddedActionsParser, LLkLookaheadStrategy, Lexer, NonTerminal, Option, Repetition, Terminal, createToken,
} from "chevrotain";
export type { ILookaheadStrategy, IProduction, IToken, ParserMethod, Rule, TokenType } from "chevrotain";
