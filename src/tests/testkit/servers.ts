import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../../scripts/browser/freePort.ts';
import { scratchDirectory } from './scratch.ts';

/** A server of Debian that serves a built site with the settings that the build wrote. */
export interface Served {
  /** Its address, without a slash at its end. */
  origin: string;
  stop(): void;
}

/** Whether a command is there. */
export function isThere(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send files that Brotli has compressed. */
export const nginxKnowsBrotli: boolean = existsSync(brotli);

/** Serves a site with nginx, at the base path that it was built for. */
export async function serveWithNginx(dist: string, base = '/'): Promise<Served> {
  const directory = scratchDirectory();
  const port = await freePort();
  const root = rootOf(dist, base, directory);
  const file = path.join(directory, 'main.conf');
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    file,
    `${nginxKnowsBrotli ? `load_module ${brotli};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; pid ${directory}/pid; error_log stderr;
    events {}
    http {
      include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
      ${scratch.map((name) => `${name}_temp_path ${directory}/${name};`).join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${root};
        ${nginxKnowsBrotli ? 'brotli_static on;' : ''}
        include ${dist}/nginx.conf;
      }
    }`,
  );
  return started('nginx', ['-e', 'stderr', '-c', file], port);
}

/** Serves a site with Caddy, at the base path that it was built for. */
export async function serveWithCaddy(dist: string, base = '/'): Promise<Served> {
  const directory = scratchDirectory();
  const port = await freePort();
  const file = path.join(directory, 'Caddyfile');
  const root = rootOf(dist, base, directory);
  writeFileSync(
    file,
    `{
      admin off
      auto_https off
    }
    http://127.0.0.1:${port} {
      root * ${root}
      import ${dist}/Caddyfile
    }`,
  );
  return started('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port);
}

/** The folder that the base path begins in. */
function rootOf(dist: string, base: string, directory: string): string {
  if (base === '/') return dist;
  const at = path.join(directory, 'root', base);
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(dist, at.replace(/\/$/, ''));
  return path.join(directory, 'root');
}

/** Starts a server and waits until it answers. */
async function started(command: string, options: string[], port: number): Promise<Served> {
  const child = spawn(command, options);
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const answer = await fetch(origin, { redirect: 'manual' }).catch(() => null);
    if (answer !== null) return { origin, stop: () => child.kill() };
    await setTimeout(50);
  }
  throw new Error(`${command} ended with ${child.exitCode}:\n${output}`);
}
