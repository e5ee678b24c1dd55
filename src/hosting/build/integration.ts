import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Redirect, redirectsOf } from '../redirects.ts';
import { caddyFile } from './caddyFile.ts';
import { headersFile } from './headersFile.ts';
import { nginxFile } from './nginxFile.ts';
import { redirectsFile } from './redirectsFile.ts';

/** What the files of hosts are made of. */
interface HostedSite {
  /** Redirects between whole paths. */
  redirects: readonly Redirect[];
  /** Whether pages lead on from old addresses as well. */
  hasPages: boolean;
  /** The base path, which ends in a slash. */
  base: string;
  /** The folder of the built site. */
  dir: URL;
}

/** What each file holds. */
const files: Record<string, (site: HostedSite) => string> = {
  _headers: ({ base, dir }) => headersFile(base, dir),
  _redirects: ({ redirects, hasPages }) => redirectsFile(redirects, { hasPages }),
  'nginx.conf': ({ redirects, base }) => nginxFile(redirects, base),
  Caddyfile: ({ redirects, base }) => caddyFile(redirects, base),
  // Without it GitHub Pages leaves out what begins with an underscore, where it is published from a branch.
  '.nojekyll': () => '',
};

/** Writes the headers and redirects of the site into the files that hosts read them from. `led` says how an old address leads on. */
export function hostFiles(led: 'both' | 'rules'): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const { catalog } = await import('../../catalog/index.ts');
        const redirects = redirectsOf(catalog).map(({ from, to }) => ({
          from: `${base}${from.slice(1)}`,
          to: `${base}${to.slice(1)}`,
        }));
        for (const [file, write] of Object.entries(files))
          writeFileSync(new URL(file, dir), write({ redirects, hasPages: led === 'both', base, dir }));
      },
    },
  };
}
