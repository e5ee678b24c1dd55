import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const parts = [
  'src',
  'scripts',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
];

/** Copies the project, without its tests, to where a test may change it. The packages stay where they are. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  // The check of types takes as long for tests as for all the rest.
  const isCopied = (from: string) => !/[\\/]live|\.test\.ts$/.test(from);
  for (const name of parts) cpSync(name, path.join(to, name), { recursive: true, filter: isCopied });
  symlinkSync(path.resolve('node_modules'), path.join(to, 'node_modules'));
}
