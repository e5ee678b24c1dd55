import { spawn } from 'node:child_process';

/** A built site, served with the command a user has. */
export interface Preview {
  /** Address of the home page, with a slash at its end. */
  address: string;
  stop(): void;
}

/** Serves a built site on a free port of this machine. */
export function servePreview(dist: string, environment: Record<string, string> = {}): Promise<Preview> {
  const child = spawn('npm', ['run', 'preview', '--', '--port', '0', '--dist', dist], {
    env: { ...process.env, BASE_PATH: '/', ...environment },
    // It gets a process group of its own, because the server that npm starts has to end with npm.
    detached: true,
  });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
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
