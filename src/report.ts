import type { AstroIntegration } from 'astro';

/** Ends a build with a page count for each kind, the time it took and the memory it needed. */
export function report({ siteUrlIsSet }: { siteUrlIsSet: boolean }): AstroIntegration {
  let started = 0;
  return {
    name: 'report',
    hooks: {
      'astro:build:start': () => {
        started = performance.now();
      },
      'astro:build:done': ({ pages, logger }) => {
        const kinds = Map.groupBy(pages, ({ pathname }) => kindOf(pathname));
        const counts = [...kinds].map(([kind, { length }]) => `${length} ${kind}`).sort();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        // ru_maxrss, in kilobytes on every system that Node runs on.
        const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
        logger.info(`${pages.length} pages: ${counts.join(', ')}.`);
        logger.info(`${seconds} s, ${megabytes} MB of memory at most.`);
        if (!siteUrlIsSet) {
          logger.warn('SITE_URL is not set: canonical URLs and the sitemap say http://localhost:4321.');
        }
      },
    },
  };
}

/** The part of the site a page belongs to: an order, a page of a list, or an entry. */
function kindOf(pathname: string): string {
  const [section = '', second, ...rest] = pathname.split('/').filter(Boolean);
  if (second === undefined || /^\d+$/.test(second))
    return section === '' || !lists.has(section) ? 'other' : 'lists';
  if (second === 'by') return 'orders';
  return rest.length > 0 ? 'lists' : section;
}

const lists = new Set(['spacecraft', 'configurations', 'families', 'agencies', 'types', 'statuses']);
