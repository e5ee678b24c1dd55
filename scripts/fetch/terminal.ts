import { createLogUpdate } from 'log-update';
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

/** Makes a line safe for a terminal, because text of LL2 may hold commands for one or turn the direction of text. */
export function printable(line: string): string {
  return cleanText(line) as string;
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

/** Shows a bar for each list, and the seconds of a wait, in the lowest lines of a terminal. */
export function terminalDisplay(stream: NodeJS.WriteStream): Display {
  const log = createLogUpdate(stream);
  const lists = new Map<string, { done: number; of: number }>();
  let waiting: { reason: string; until: number } | null = null;
  const draw = (): void => {
    const left = waiting ? Math.ceil((waiting.until - Date.now()) / 1000) : 0;
    const wait = waiting && left > 0 ? [`${waiting.reason} Waiting ${left} s, until ${clock(left)}.`] : [];
    log(
      [
        ...[...lists].map(([list, { done, of }]) => bar(list, done, of, stream.columns || narrow)),
        ...wait,
      ].join('\n'),
    );
  };
  const timer = setInterval(draw, 1_000);
  timer.unref();
  return {
    say: (line) => {
      log.persist(printable(line));
      draw();
    },
    step: (list, done, of) => {
      waiting = null;
      lists.set(list, { done, of });
      draw();
    },
    wait: (reason, seconds) => {
      waiting = { reason: printable(reason), until: Date.now() + seconds * 1000 };
      draw();
    },
    close: () => {
      clearInterval(timer);
      waiting = null;
      draw();
      log.done();
    },
  };
}

const cells = 24;
const narrow = 80;

/** The bar of a list, or only its words on a narrow terminal. */
function bar(list: string, done: number, of: number, columns: number): string {
  if (columns < narrow) return `${list} ${done} of ${of}`;
  const full = of === 0 ? cells : Math.round((done / of) * cells);
  return `${list.padEnd(33)} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${done} of ${of}`;
}

function clock(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toTimeString().slice(0, 8);
}
