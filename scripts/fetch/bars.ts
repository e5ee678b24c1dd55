import { createLogUpdate } from 'log-update';
import { clock, type Display, printable } from './terminal.ts';

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
