import { spawn } from 'node:child_process';
import { frozenEdition } from './edition.ts';

/** Starts the stand-in for LL2 as a person does, from the frozen edition; gives back what LL2_BASE_URL must be, and how to end it. */
export async function startLl2(...options: string[]): Promise<{ baseUrl: string; stop(): void }> {
  // A group of its own, so that the server that npm starts ends with it.
  const child = spawn('npm', ['run', 'll2', '--', '--port', '0', '--data', frozenEdition, ...options], {
    detached: true,
  });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const baseUrl = /^LL2_BASE_URL=(.+)$/m.exec(String(chunk))?.[1];
      if (baseUrl) resolve({ baseUrl, stop });
    });
    child.on('exit', (code) => reject(new Error(`npm run ll2 ended with ${code}.`)));
  });
}
