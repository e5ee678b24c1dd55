import type { Flight } from '../../catalog/model.ts';
import { leftTheGround } from '../../catalog/outcomes.ts';
import { peopleAboard } from '../../catalog/people.ts';
import { countInWords } from '../../words/count.ts';

/**
 * Says how many people flew on the flights of a spacecraft that have left the ground, and of how many of them the crew is known; null
 * where nobody did, or no crew is known and none is looked for.
 */
export function crewsInWords(flights: readonly Flight[], { areRead }: { areRead: boolean }): string | null {
  const launched = flights.filter(leftTheGround);
  const known = launched.filter(({ crew }) => crew !== null);
  const people = new Set(known.flatMap(peopleAboard)).size;
  const isPartly = known.length < launched.length;
  const recorded = recordedInWords(known.length, launched.length);
  if (people > 0)
    return `It carried ${isPartly ? 'at least ' : ''}${countInWords(people, 'person')}${isPartly ? `: ${recorded}` : ''}.`;
  return isPartly && areRead ? `So far ${recorded}.` : null;
}

function recordedInWords(known: number, of: number): string {
  if (known === 0 && of === 1) return 'the crew of its flight is not recorded';
  return `the crews of ${known === 0 ? 'none' : known} of its ${countInWords(of, 'flight')} are recorded`;
}
