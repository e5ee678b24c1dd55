import { spawn } from 'node:child_process';

/** A built site, served with the command a user has. */
export interface Preview {
  /** Address of the home page, with a slash at its end. */
  address: string;
  stop(): void;
}

/** Serves a built site on a free port of this machine, as "npm run preview" does. */
export function servePreview(dist: string): Promise<Preview> {
  const command = ['scripts/start.mjs', 'scripts/preview.ts', '--port', '0', '--dist', dist];
  const child = spawn(process.execPath, command);
  // It would go on serving after a program that failed before it could stop it.
  const stop = () => void child.kill();
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /^http:\/\/127\.0\.0\.1:\d+\/.*$/m.exec(output)?.[0];
      if (address) resolve({ address, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => reject(new Error(`npm run preview ended with ${code}:\n${output}`)));
  });
}
