import { cleanText } from '../ll2/clean.ts';

/** Shows a person the progress of a fetch. */
export interface Display {
  /** Prints a line that stays. */
  say(line: string): void;
  /** Shows how many records of a list are read. */
  step(list: string, done: number, of: number): void;
  /** Is called before a wait. */
  wait(reason: string, seconds: number): void;
  close(): void;
}

/**
 * Makes a line safe for a terminal and for the log of GitHub Actions, because text of LL2 may hold commands for either or turn the
 * direction of text. A runner takes orders from lines that begin with "::", and from "##[" anywhere in one; a word joiner, which
 * nobody sees, breaks both.
 */
export function printable(line: string): string {
  return (cleanText(line) as string).replace(/^\s*(?=::)/gm, '$&\u2060').replaceAll('##[', '##\u2060[');
}

/** Prints everything in plain lines, for logs and where there is no terminal. */
export function plainDisplay(say: (line: string) => void): Display {
  return {
    say: (line) => say(printable(line)),
    step: (list, done, of) => say(`${list}: ${done} of ${of}`),
    wait: (reason, seconds) =>
      say(`${printable(reason)} Waiting ${Math.ceil(seconds)} s, until ${clock(seconds)}.`),
    close: () => {},
  };
}

/** The time of day in so many seconds, as the clock of this machine has it: 14:05:09. */
export function clock(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toTimeString().slice(0, 8);
}
