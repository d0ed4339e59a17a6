/**
 * The one door to Chevrotain. The build puts Chevrotain's single-file form in the place of this module, since loading its
 * many modules one by one takes ten times as long.
 */
export { EOF, EmbeddedActionsParser, Lexer, createToken } from "chevrotain";
export type { IToken, ParserMethod, TokenType } from "chevrotain";
