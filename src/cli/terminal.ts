/** Writing to the terminal: the only place that knows standard output and error. */

export type ColourChoice = "auto" | "always" | "never";

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  colour(choice: ColourChoice): boolean;
  /** Shows what is being done, on standard error, when a person is watching and it takes long. */
  progress(what: string): void;
  /** Takes the last progress message away. */
  done(): void;
}

/** Nothing is shown before this many milliseconds, nor more often. */
const PATIENCE = 700;
const INTERVAL = 80;

/** A reader that goes away is no error: `quit` is called, and what would still be written is dropped. */
export function processTerminal(quit: () => void): Terminal {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === "EPIPE") quit();
    else throw error;
  };
  process.stdout.on("error", onError);
  process.stderr.on("error", onError);
  const interactive = process.stderr.isTTY && process.env["TERM"] !== "dumb" && process.env["CI"] === undefined;
  // Asking for the time loads a part of Node, so only who shows something asks.
  const start = interactive ? performance.now() : 0;
  let last = start;
  let isShown = false;
  const clear = (): void => {
    if (isShown) process.stderr.write("\r\u001B[K");
    isShown = false;
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(text);
    },
    err: (text) => {
      clear();
      process.stderr.write(text);
    },
    colour: (choice) => {
      if (choice !== "auto") return choice === "always";
      return process.stdout.isTTY && process.env["TERM"] !== "dumb" && (process.env["NO_COLOR"] ?? "") === "";
    },
    progress: (what) => {
      if (!interactive) return;
      const now = performance.now();
      if (now - start < PATIENCE || now - last < INTERVAL) return;
      last = now;
      process.stderr.write(`\r\u001B[K${what.slice(0, Math.max(20, process.stderr.columns - 1))}`);
      isShown = true;
    },
    done: clear,
  };
}
