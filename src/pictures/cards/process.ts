import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { answerBuild, endWithBuild } from '../../processes/beside.ts';
import { type CardPlan, type DrawnCard, writeCards } from './writeCards.ts';

// A process that renders and writes cards. It takes what the pages leave of the cores, because of all that is made of them the archive
// and the search index take longest, and nothing waits for a card.

endWithBuild();
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // A sandbox may not let it. The pages then come later, and the cards sooner.
}

/** The cards of one fleet after the other, until an empty one; each time it asks for one more, which lies ready before it is begun with. */
async function* cards(): AsyncGenerator<DrawnCard> {
  let next = nextFleet();
  while (true) {
    const fleet = await next;
    if (fleet.length === 0) return;
    next = nextFleet();
    yield* fleet;
  }
}

async function nextFleet(): Promise<DrawnCard[]> {
  const sent = once(process, 'message');
  answerBuild('next');
  const [fleet] = await sent;
  return fleet;
}

process.once('message', async (plan: CardPlan) => {
  answerBuild(await writeCards(cards(), plan).catch((error: Error) => error));
});
