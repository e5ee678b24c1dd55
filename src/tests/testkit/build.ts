import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { frozenEdition } from './edition.ts';
import { scratchDirectory } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at the root of its host, built from the frozen edition. */
    site: string;
    /** The same below /catalog/. */
    siteBelowPath: string;
  }
}

/** Where the sites under test say they are published. */
export const siteUrl = 'https://catalog.example.org';
export const basePath = '/catalog/';

/** Builds the sites that all tests of this folder look at, once, with the command a user has. */
export default async function setup({ provide }: TestProject) {
  const directory = scratchDirectory();
  const sites: ['site' | 'siteBelowPath', Record<string, string>][] = [
    ['site', {}],
    ['siteBelowPath', { BASE_PATH: basePath }],
  ];
  await Promise.all(
    sites.map(async ([name, environment]) => {
      const dist = path.join(directory, name);
      const { code, output } = await build(dist, environment);
      if (code !== 0) throw new Error(`npm run build ended with ${code}:\n${output}`);
      provide(name, dist);
    }),
  );
  return () => rmSync(directory, { recursive: true });
}

/**
 * Runs "npm run build" of a project, this one unless another is named, into a directory, from the frozen edition unless the
 * environment says otherwise.
 */
export async function build(dist: string, environment: Record<string, string>, project = '.') {
  const child = spawn('npm', ['run', 'build', '--', '--outDir', dist], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: siteUrl,
      BASE_PATH: '/',
      CATALOG_DATA: frozenEdition,
      // vitest sets it for its own workers, and Vite would take it for that of the site.
      BASE_URL: undefined,
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}
