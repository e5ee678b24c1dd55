import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answersOf, endBeside, startBeside } from '../../processes/beside.ts';
import { type Timed, timed } from '../../words/elapsed.ts';
import type { CardPlan, CardsWritten, DrawnCard } from './writeCards.ts';

/** Makes the pictures that stand for pages where their addresses are shared, beside the pages, and writes them among these. */
export function shareCards(): AstroIntegration {
  let plan: CardPlan;
  let writer: ChildProcess;
  let areWritten: Promise<Timed<CardsWritten>>;
  return {
    name: 'share-cards',
    hooks: {
      // One core is idle until the pages are bundled, and a process takes half a second to begin.
      'astro:config:setup': ({ command }) => {
        if (command === 'build') writer = startBeside(new URL('./process.ts', import.meta.url));
      },
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
        areWritten = timed(writeBeside(writer, drawnFleets(cardsOf(catalog)), plan));
      },
      'astro:build:done': async ({ logger }) => {
        const { made, elapsed } = await areWritten;
        logger.info(`${made.cards} cards, ${made.rendered} of them new, made in ${elapsed}.`);
      },
    },
  };
}

/**
 * Has a process write cards, which asks for the fleets one by one: few of them are in memory at a time.
 * @throws Error as the writing does, or when the process ends before it.
 */
async function writeBeside(
  writer: ChildProcess,
  fleets: Iterable<DrawnCard[]>,
  plan: CardPlan,
): Promise<CardsWritten> {
  const answers = answersOf(writer, 'The process that makes the cards');
  writer.send(plan);
  for (const fleet of fleets) {
    await answers.next();
    writer.send(fleet);
  }
  await answers.next();
  // No fleet is without cards.
  writer.send([]);
  const { value: written } = await answers.next();
  await endBeside(writer);
  return written as CardsWritten;
}
