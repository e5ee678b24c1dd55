import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { type CardPlan, type DrawnCard, writeCards } from './writeCards.ts';

// A thread that renders and writes cards, because the pages keep the thread of the build busy.

/** The cards of one fleet after the other, until there are no more; each time it asks for the next. */
async function* cards(): AsyncGenerator<DrawnCard> {
  for await (const [fleet] of on(parentPort as EventTarget & typeof parentPort, 'message')) {
    if (fleet === null) return;
    parentPort?.postMessage('next');
    yield* fleet as DrawnCard[];
  }
}

parentPort?.postMessage(await writeCards(cards(), workerData as CardPlan));
