import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { reduceEdition } from '../../../scripts/keep/reducedEdition.ts';
import { frozenEdition } from './edition.ts';
import { scratchDirectory } from './scratch.ts';

/**
 * Starts the stand-in for LL2 with the command that a person has; gives back what LL2_BASE_URL must be, and how to end it. It
 * serves so many spacecraft of the frozen edition, those in space among them, so that what is made of them is made fast.
 */
export async function startLl2(
  spacecraft: number,
  ...options: string[]
): Promise<{ baseUrl: string; stop(): void }> {
  const data = scratchDirectory();
  reduceEdition(frozenEdition, data, spacecraft);
  const command = ['scripts/start.mjs', 'scripts/ll2.ts', '--port', '0', '--data', data, ...options];
  const child = spawn(process.execPath, command);
  const stop = () => {
    child.kill();
    rmSync(data, { recursive: true, force: true });
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const baseUrl = /^LL2_BASE_URL=(.+)$/m.exec(String(chunk))?.[1];
      if (baseUrl) resolve({ baseUrl, stop });
    });
    child.on('exit', (code) => reject(new Error(`npm run ll2 ended with ${code}.`)));
  });
}
