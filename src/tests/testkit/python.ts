import { execFileSync } from 'node:child_process';

/** Runs a script of Python's own modules, and gives what it prints as JSON. It finds the rest in sys.argv. */
export function python<Printed>(script: string, ...rest: string[]): Printed {
  const printed = execFileSync('python3', ['-c', script, ...rest], { encoding: 'utf8', maxBuffer: 1e9 });
  return JSON.parse(printed) as Printed;
}
