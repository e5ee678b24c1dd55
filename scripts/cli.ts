import { type ParseArgsConfig, parseArgs } from 'node:util';

/** EX_USAGE of sysexits.h: the command was called in a wrong way. */
const wrongCall = 64;

/**
 * Reads the flags of a command. --help prints how it is used and ends; a flag that it does not have is named, with how it
 * is used, and ends it with 64.
 */
export function readFlags<Options extends ParseArgsConfig['options'] & object>(
  usage: string,
  options: Options,
  { allowPositionals = false } = {},
) {
  try {
    const all = { ...options, help: { type: 'boolean', short: 'h', default: false } } as const;
    const parsed = parseArgs({ options: all, allowPositionals });
    if (!(parsed.values as { help?: boolean }).help) return parsed;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    return endWith(`${(error as Error).message}\n${usage}`);
  }
}

/** Does what may find that the environment or a flag is wrong; then says so and ends with 64. */
export function orEnd<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    return endWith((error as Error).message);
  }
}

function endWith(message: string): never {
  console.error(message);
  process.exit(wrongCall);
}
