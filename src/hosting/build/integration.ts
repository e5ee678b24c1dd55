import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Redirect, redirectsOf } from '../redirects.ts';
import { caddyFile } from './caddyFile.ts';
import { headersFile } from './headersFile.ts';
import { nginxFile } from './nginxFile.ts';
import { redirectsFile } from './redirectsFile.ts';

/** What each file holds, of redirects between whole paths, a base path that ends in a slash, and the folder of the built site. */
const files: Record<string, (redirects: readonly Redirect[], base: string, site: URL) => string> = {
  _headers: (_, base, site) => headersFile(base, site),
  _redirects: redirectsFile,
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  // Without it GitHub Pages leaves out what begins with an underscore, where it is published from a branch.
  '.nojekyll': () => '',
};

/** Writes the headers and redirects of the site into the files that hosts read them from. */
export function hostFiles(): AstroIntegration {
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
          writeFileSync(new URL(file, dir), write(redirects, base, dir));
      },
    },
  };
}
