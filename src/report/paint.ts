/** Colours for a terminal, or none. */

type Colour = (text: string) => string;

export interface Paint {
  readonly error: Colour;
  readonly warning: Colour;
  readonly note: Colour;
  readonly help: Colour;
  readonly number: Colour;
  readonly good: Colour;
  readonly strong: Colour;
}

export function paint(colour: boolean): Paint {
  const sgr = (codes: string) => (text: string): string => (colour ? `\u001B[${codes}m${text}\u001B[0m` : text);
  return { error: sgr("1;31"), warning: sgr("1;33"), note: sgr("1;32"), help: sgr("1;36"), number: sgr("1;34"), good: sgr("1;32"), strong: sgr("1") };
}
