import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { servePreview } from '../../../scripts/browser/servePreview.ts';
import { frozenEdition } from './edition.ts';
import { type End, endOf } from './end.ts';
import { scratchDirectory } from './scratch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site at a domain of its own, built from the frozen edition. */
    site: string;
    /** The edition that is shipped, as it is built where nothing was fetched, below /catalog/ at a host that others share. */
    siteBelowPath: string;
    /** Addresses of their home pages, as they are served. */
    home: string;
    homeBelowPath: string;
    /** Where sites lie that several files look at, built by whichever asks first. */
    shared: string;
  }
}

/** Where the sites under test say they are published. They are served elsewhere, as a site that was moved is. */
export const siteUrl = 'https://catalog.example.org';
export const sharedHostUrl = 'https://owner.github.io';
export const basePath = '/catalog/';

/** Builds and serves the sites that all tests of this folder look at, once, with the command a user has. */
export default async function setup({ provide }: TestProject) {
  const directory = scratchDirectory();
  const dist = (name: string) => path.join(directory, name);
  const make = async (name: 'site' | 'siteBelowPath', environment: Record<string, string>) => {
    const { code, output } = await build(dist(name), environment);
    if (code !== 0) throw new Error(`npm run build ended with ${code}:\n${output}`);
    provide(name, dist(name));
    const preview = await servePreview(dist(name));
    provide(name === 'site' ? 'home' : 'homeBelowPath', preview.address);
    return preview;
  };
  provide('shared', directory);
  const previews = await Promise.all([
    make('site', {}),
    make('siteBelowPath', {
      SITE_URL: sharedHostUrl,
      BASE_PATH: basePath,
      CATALOG_DATA: path.join(directory, 'nothing'),
    }),
  ]);
  return async () => {
    for (const preview of previews) preview.stop();
    rmSync(directory, { recursive: true });
  };
}

/**
 * Builds a project, this one unless another is named, into a directory as "npm run build" does, from the frozen edition
 * unless the environment says otherwise.
 */
export function build(dist: string, environment: Record<string, string>, project = '.'): Promise<End> {
  return endOf(startBuild(dist, environment, project));
}

/** Starts to build as build does. */
export function startBuild(dist: string, environment: Record<string, string>, project = '.') {
  const command = ['scripts/start.mjs', 'scripts/build.ts', '--outDir', dist];
  return spawn(process.execPath, command, {
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
}
