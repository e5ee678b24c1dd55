import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { type Timed, timed } from '../../words/elapsed.ts';
import type { CardPlan, CardsWritten, DrawnCard } from './writeCards.ts';

/** Makes the pictures that stand for pages where their addresses are shared, beside the pages, and writes them among these. */
export function shareCards(): AstroIntegration {
  let plan: CardPlan;
  let areWritten: Promise<Timed<CardsWritten>>;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        plan = {
          cache: fileURLToPath(new URL('og-cards/', config.cacheDir)),
          site: fileURLToPath(config.outDir),
        };
      },
      // Not before: Astro has emptied the directory of the site now.
      'astro:build:setup': async ({ target }) => {
        if (target !== 'server') return;
        const [{ catalog }, { cardsOf }, { drawnFleets }] = await Promise.all([
          import('../../catalog/index.ts'),
          import('./cards.ts'),
          import('./drawnFleets.ts'),
        ]);
        areWritten = timed(writeBeside(drawnFleets(cardsOf(catalog)), plan));
      },
      'astro:build:done': async ({ logger }) => {
        const { made, elapsed } = await areWritten;
        logger.info(`${made.cards} cards, ${made.rendered} of them new, made in ${elapsed}.`);
      },
    },
  };
}

/**
 * Has a thread write cards, which asks for the next fleet when it begins with one: few of them are in memory at a time.
 * @throws Error as the writing does.
 */
async function writeBeside(fleets: Iterable<DrawnCard[]>, plan: CardPlan): Promise<CardsWritten> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: plan });
  // What is awaited says what went wrong; an error that comes after another one, which is told, would end the build without it.
  worker.on('error', () => {});
  try {
    for (const fleet of fleets) {
      worker.postMessage(fleet);
      await once(worker, 'message');
    }
    worker.postMessage(null);
    const [written] = await once(worker, 'message');
    return written;
  } finally {
    await worker.terminate();
  }
}
