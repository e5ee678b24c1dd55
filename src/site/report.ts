import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { entriesOf } from '../catalog/entries.ts';
import type { Catalog } from '../catalog/model.ts';
import { allKinds, kinds } from '../dataset/kinds.ts';
import { limitWarnings, measureSite, sizeInWords } from '../hosting/hostLimits.ts';
import { countInWords } from '../words/count.ts';
import { elapsedSince } from '../words/elapsed.ts';
import { momentInWords } from '../words/moment.ts';
import { named } from '../words/named.ts';

/**
 * Says at the start of a build which data set it takes, and at its end the number of pages of each kind, the size of the site,
 * the seconds it took and the memory it needed. It warns where a host may not take so many files or bytes,
 * and of what a site that is published should have: its address, and one for reports.
 * @throws Error before the last site is touched when the data set is broken, and at the end when an entry has no page, the sitemap
 * is missing, or other data have taken the place of those that it was made of.
 */
export function report({
  siteUrlIsSet,
  canTakeReports,
}: {
  siteUrlIsSet: boolean;
  canTakeReports: boolean;
}): AstroIntegration {
  let catalog: Catalog;
  // Each process that renders pages reads the data for itself, and pictures are read at the end.
  let checkData: () => void;
  let started = 0;
  return {
    name: 'report',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        started = performance.now();
        ({ catalog, checkData } = await import('../catalog/index.ts'));
        const { kind, date } = catalog.edition;
        const { spacecraft, configurations, families } = catalog;
        logger.info(
          `${kind === 'live' ? 'Fetched data' : 'Embedded edition'} of ${momentInWords(date)}: ` +
            `${spacecraft.length} spacecraft, ${configurations.length} configurations, ${families.length} families.`,
        );
        const unplaced = unplacedInWords(catalog.unplacedLosses);
        if (unplaced !== null) logger.warn(unplaced);
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        checkData();
        const built = new Set(pages.map(({ pathname }) => `/${pathname}`));
        const missing = [catalog, catalog.removed]
          .flatMap((entries) => entriesOf(entries))
          .find((entry) => !built.has(entry.path));
        if (missing) throw new Error(`${missing.kind} ${named(missing)} has no page at ${missing.path}.`);
        // @astrojs/sitemap logs why it has written none, and lets the build go on.
        if (!existsSync(new URL('sitemap-index.xml', dir)))
          throw new Error(
            'There is no sitemap-index.xml, which robots.txt names. What it failed at is logged above.',
          );
        const counts = allKinds.map((kind) => `${catalog[kinds[kind].section].length} ${kinds[kind].many}`);
        // maxRSS is in kilobytes on every system that Node runs on.
        const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
        logger.info(`${pages.length} pages, one for each of ${counts.join(', ')}.`);
        const size = measureSite(fileURLToPath(dir));
        logger.info(sizeInWords(size));
        for (const warning of limitWarnings(size)) logger.warn(warning);
        logger.info(
          `${elapsedSince(started)}, ${megabytes} MB of memory at most in the build's own process.`,
        );
        if (!canTakeReports)
          logger.warn(
            'ERRORS_TO is not set: the pages have no address of yours at which readers report errors.',
          );
        if (!siteUrlIsSet) {
          logger.warn('SITE_URL is not set: canonical URLs and the sitemap say http://localhost:4321.');
        }
      },
    },
  };
}

/** Says which losses of the table no page tells of, and what to do; null where there is none. */
function unplacedInWords(rows: Catalog['unplacedLosses']): string | null {
  if (rows.length === 0) return null;
  const names = rows.map(
    ({ id, name, launch }) => `${name} (id ${id}${launch ? `, launched on ${launch}` : ''})`,
  );
  return (
    `losses.csv tells of ${countInWords(rows.length, 'loss')} that no page tells of, because the data have no spacecraft of that id ` +
    `or name, or no flight of it on that day or the day before or after: ${names.join('; ')}. If it was renamed or its launch moved, mend the ` +
    'row in src/data/reference/losses.csv, and run "npm run seal -- src/data/reference".'
  );
}
