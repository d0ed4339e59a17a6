/** What a user got wrong on the command line, with a way to mend it. Ends the run with status 2. */
export class UsageError extends Error {
  constructor(message: string, readonly help?: string) {
    super(message);
  }
}

export function didYouMean(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
