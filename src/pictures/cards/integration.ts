import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptCards } from './writeCards.ts';

/** Makes the pictures that stand for pages where their addresses are shared, beside the pages, and writes them among these. */
export function shareCards(): AstroIntegration {
  let cache: URL;
  let areMade: Promise<KeptCards>;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('og-cards/', config.cacheDir);
      },
      'astro:build:start': async () => {
        const [{ catalog }, { cardsOf }, { renderCards }] = await Promise.all([
          import('../../catalog/index.ts'),
          import('./cards.ts'),
          import('./writeCards.ts'),
        ]);
        areMade = renderCards(cardsOf(catalog), fileURLToPath(cache));
        // The end of the build says what went wrong; until then nobody waits for it.
        areMade.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { writeCards } = await import('./writeCards.ts');
        const kept = await areMade;
        await writeCards(kept, fileURLToPath(dir));
        logger.info(`${kept.files.size} cards, ${kept.rendered} of them new.`);
      },
    },
  };
}
