import { once } from 'node:events';
import { answerBuild, endWithBuild } from '../../processes/beside.ts';
import { type CardPlan, type DrawnCard, writeCards } from './writeCards.ts';

// A process that renders and writes cards, one after the other.

endWithBuild();

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
