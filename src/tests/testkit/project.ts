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

/**
 * Copies the project to where a test may change it, without its tests and the commands that look at a site from outside. The
 * packages stay where they are.
 */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  // The check of types takes as long for tests as for all the rest, and of what it reads a third are the types of browsers.
  const isLeft =
    /\.(test|testkit)\.ts$|^src\/(tests|data\/live)|^scripts\/(browser|bench|lighthouse|screenshot)\b|^scripts\/check\/.*\.ts$/;
  const isCopied = (from: string) => !isLeft.test(from.replaceAll(path.sep, '/'));
  for (const name of parts) cpSync(name, path.join(to, name), { recursive: true, filter: isCopied });
  symlinkSync(path.resolve('node_modules'), path.join(to, 'node_modules'));
}
