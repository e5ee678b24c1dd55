import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What several commands end with: codes of sysexits.h, and what a shell gives for Ctrl-C. */
export const exitCodes = { wrongCall: 64, badData: 65, unwritable: 74, busy: 75, stopped: 130 } as const;

/** How a command is called. Its help and the reading of its arguments are both made from this description. */
export interface Command<Flags extends Record<string, Flag<unknown>>, Rest> {
  /** What is typed before the flags, such as "npm run fetch --". */
  call: string;
  does: string;
  flags: Flags;
  /** What follows the flags; without it nothing may. Its reader throws an Error that says what was expected. */
  rest?: { value: string; does: string; read: (texts: string[]) => Rest };
}

export interface Flag<Value> {
  does: string;
  /** What help shows behind the flag, such as its default; null where the flag takes no value. */
  value: string | null;
  isMany?: boolean;
  /** Whether a command cannot do without it. */
  isNeeded?: boolean;
  /** Makes the value from each text that was given. Throws an Error that says what was expected. */
  read: (texts: string[]) => Value;
}

type ValuesOf<Flags extends Record<string, Flag<unknown>>> = {
  [Name in keyof Flags]: ReturnType<Flags[Name]['read']>;
};

/**
 * Reads the flags of a command and what follows them. --help prints how it is called and ends it with 0; a flag that it does
 * not have, or a value that does not fit, ends it with 64 and one line. The arguments are those of this process unless others are given.
 */
export function readFlags<Flags extends Record<string, Flag<unknown>>, Rest = undefined>(
  command: Command<Flags, Rest>,
  args = process.argv.slice(2),
): { values: ValuesOf<Flags>; rest: Rest } {
  const usage = usageOf(command);
  try {
    const flags = Object.entries(command.flags);
    const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
      flags.map(([name, { value }]) => [
        name,
        { type: value === null ? 'boolean' : 'string', multiple: true },
      ]),
    );
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } } as typeof options,
      allowPositionals: command.rest !== undefined,
    });
    if (values.help) {
      console.log(helpOf(command));
      process.exit(0);
    }
    const read = flags.map(([name, flag]) => {
      const given = [values[name] ?? []].flat().map(String);
      return [name, named(`--${name}`, given, flag.read)];
    });
    return {
      values: Object.fromEntries(read),
      rest: command.rest?.read(positionals),
    } as { values: ValuesOf<Flags>; rest: Rest };
  } catch (error) {
    // Node adds advice in further sentences, which fits few cases.
    const reason = (error as Error).message.replace(/\. To specify .*|\n.*/s, '').replace(/\.$/, '');
    return endWith(exitCodes.wrongCall, `${reason}. Usage: ${usage}`);
  }
}

/** A flag that is there or is not. */
export function toggle(does: string): Flag<boolean> {
  return { does, value: null, read: (texts) => texts.length > 0 };
}

/** A flag with a whole number from `least` to `most`. */
export function wholeNumber(
  fallback: number,
  does: string,
  most = Number.MAX_SAFE_INTEGER,
  least = 0,
): Flag<number> {
  return {
    does,
    value: String(fallback),
    read: (texts) => {
      const text = texts.at(-1) ?? String(fallback);
      if (/^\d+$/.test(text) && Number(text) <= most && Number(text) >= least) return Number(text);
      const isOpen = most === Number.MAX_SAFE_INTEGER;
      const range = isOpen ? (least > 0 ? ` above ${least - 1}` : '') : ` from ${least} to ${most}`;
      throw new Error(`"${text}": expected a whole number${range}`);
    },
  };
}

/** A flag with the directory of a built site. */
export function builtSite(): Flag<string> {
  return {
    does: 'the directory of the site',
    value: 'dist',
    read: (texts) => {
      const directory = path.resolve(texts.at(-1) ?? 'dist');
      if (existsSync(path.join(directory, 'index.html'))) return directory;
      throw new Error(`${directory} holds no site: run "npm run build" first, or name another directory`);
    },
  };
}

/** A flag with the directory of a data set. */
export function dataSet(fallback: string, does: string): Flag<string> {
  return {
    does,
    value: fallback,
    read: (texts) => {
      const directory = texts.at(-1) ?? fallback;
      if (existsSync(path.join(directory, 'manifest.json'))) return directory;
      throw new Error(`"${directory}" holds no manifest.json`);
    },
  };
}

/** A flag that may be given several times. */
export function many<Value>(value: string, does: string, read: (text: string) => Value): Flag<Value[]> {
  return { does, value, isMany: true, read: (texts) => texts.map((text) => read(text)) };
}

/** Does work that may find an argument, the environment or a file to be wrong; then prints why and ends with the code. */
export function orEnd<Result>(work: () => Result, code: number = exitCodes.wrongCall): Result {
  try {
    return work();
  } catch (error) {
    return endWith(code, (error as Error).message);
  }
}

function named<Value>(name: string, texts: string[], read: (texts: string[]) => Value): Value {
  try {
    return read(texts);
  } catch (error) {
    throw new Error(`${name} ${(error as Error).message}`, { cause: error });
  }
}

function usageOf({ call, flags, rest }: Command<Record<string, Flag<unknown>>, unknown>): string {
  const parts = Object.entries(flags).map(([name, flag]) =>
    flag.isNeeded ? inUsage(name, flag) : `[${inUsage(name, flag)}]${flag.isMany ? '...' : ''}`,
  );
  return [call, ...parts, ...(rest ? [rest.value] : [])].join(' ');
}

function helpOf(command: Command<Record<string, Flag<unknown>>, unknown>): string {
  const { does, flags, rest } = command;
  const rows = [
    ...Object.entries(flags).map(([name, flag]) => [inUsage(name, flag), flag.does] as const),
    ...(rest ? [[rest.value, rest.does] as const] : []),
    ['--help', 'prints this'] as const,
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    usageOf(command),
    '',
    does,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
  ].join('\n');
}

function inUsage(name: string, { value }: Flag<unknown>): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

/** Prints why a command cannot go on, and ends it with the code. */
export function endWith(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}
