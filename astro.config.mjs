import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { archiveOfSite } from './src/downloads/archive/integration.ts';
import { softwareLicenses } from './src/downloads/software/integration.ts';
import { readEnvironment } from './src/environment.ts';
import { orderPath } from './src/fields/orders.ts';
import { personOrderPath } from './src/fields/personOrders.ts';
import { hostFiles } from './src/hosting/build/integration.ts';
import { shareCards } from './src/pictures/cards/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';
import { loadedByNode } from './src/site/loadedByNode.ts';
import { plainImports } from './src/site/plainImports.ts';
import { renderers } from './src/site/renderers/integration.ts';
import { report } from './src/site/report.ts';
import { sitemapItem } from './src/site/sitemap.ts';
import { trackerOf } from './src/site/tracker.ts';

const { SITE_URL, BASE_PATH, ERRORS_TO, REDIRECTS, RENDERERS } = readEnvironment(process.env);
const project = JSON.parse(readFileSync('package.json', 'utf8'));

/** One script of what nearly all others ask for: each by itself is smaller than the head of its answer, and a host reads 100 rules. */
const shared = {
  name: 'shared',
  test: /\/src\/(words\/(count|isoDay|number|once)|site\/ui\/breakpoints)\.ts$/,
};

export default defineConfig({
  site: SITE_URL ?? 'http://localhost:4321',
  base: BASE_PATH,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // A second record with the address of a first would silently lose its page.
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Inlined scripts and images would need a weaker Content-Security-Policy.
      assetsInlineLimit: 0,
      // One sheet for all pages: 6 kB that the first page brings, and no other waits for.
      cssCodeSplit: false,
    },
    // For src/styles/breakpoints.css. Without targets nothing is lowered here, because the bundle is at the end.
    css: { transformer: 'lightningcss', lightningcss: { targets: {}, drafts: { customMedia: true } } },
    plugins: [plainImports()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } },
    },
  },
  integrations: [
    sitemap({
      // The orders by name, A to Z, are what /spacecraft/ and /people/ show, and those pages are the ones to find.
      filter: (page) => ![orderPath, personOrderPath].some((pathOf) => page.includes(pathOf('name', 'asc'))),
      serialize: sitemapItem(BASE_PATH),
    }),
    loadedByNode(),
    renderers(RENDERERS),
    // The archive takes it along.
    softwareLicenses(),
    searchIndex(),
    hostFiles(REDIRECTS),
    shareCards(),
    archiveOfSite(),
    report({
      siteUrlIsSet: SITE_URL !== undefined,
      canTakeReports: ERRORS_TO !== undefined || trackerOf(project) !== null,
    }),
  ],
});
