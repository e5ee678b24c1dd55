import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes the pictures that stand for pages where their addresses are shared, and writes them beside the pages. */
export function shareCards(): AstroIntegration {
  let cache: URL;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('og-cards/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [{ catalog }, { cardsOf }, { writeCards }] = await Promise.all([
          import('../../catalog/index.ts'),
          import('./cards.ts'),
          import('./writeCards.ts'),
        ]);
        const started = performance.now();
        const cards = cardsOf(catalog);
        const rendered = await writeCards(cards, { site: fileURLToPath(dir), cache: fileURLToPath(cache) });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${cards.length} cards, ${rendered} of them new, in ${seconds} s.`);
      },
    },
  };
}
