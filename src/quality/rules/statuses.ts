import { isDestroyed } from '../../catalog/losses.ts';
import type { Configuration, Loss, Spacecraft } from '../../catalog/model.ts';
import { countInWords } from '../../words/count.ts';
import { numberInWords } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import type { Rule } from './rule.ts';

const fewest = 3;

/** The spacecraft of a configuration that flew without a crew and whose last launch failed. */
const failedOf = once(({ spacecraft }: Configuration) => spacecraft.filter(hasFailed));

/** Statuses that contradict how the spacecraft was lost. The status of the source stays. */
export const statusRule: Rule<Spacecraft> = {
  id: 'status-contradicts-loss',
  title: 'A status that contradicts how the spacecraft was lost',
  explanation: `Not destroyed, though all who were aboard died; or not destroyed though its launch failed, where at least ${numberInWords(fewest)} of its configuration with such a launch are: the capsule may have been saved; or not destroyed though it was lost in flight without a crew, where at least ${numberInWords(fewest)} of its type with such a loss are.`,
  checks: [
    {
      field: 'status',
      find: (craft) => {
        if (isDestroyed(craft)) return null;
        return craft.losses.some(isOfAll) ? `${craft.status.name}, all aboard died` : null;
      },
      note: (_, { status }) =>
        `Its status is ${status.name}, though all who were aboard died; other spacecraft of which that is true are down as destroyed.`,
    },
    {
      field: 'status',
      find: (craft) => {
        const failed = hasFailed(craft) && !isDestroyed(craft) ? failedOf(craft.configuration) : [];
        const destroyed = failed.filter(isDestroyed).length;
        return destroyed >= fewest
          ? `${craft.status.name}, launch failed, as of ${destroyed} that are destroyed`
          : null;
      },
      note: (_, { status, configuration }) =>
        `Its status is ${status.name}, though its launch failed; ${countInWords(failedOf(configuration).filter(isDestroyed).length, 'other')} of its configuration to which that happened without a crew are down as destroyed. The capsule of this one may have been saved.`,
    },
    {
      field: 'status',
      find: (craft) => {
        if (!wasLostInFlight(craft) || isDestroyed(craft)) return null;
        const destroyed = lostInFlight(craft.configuration.type).filter(isDestroyed).length;
        return destroyed >= fewest
          ? `${craft.status.name}, lost in flight, as ${destroyed} that are destroyed`
          : null;
      },
      note: (_, { status, configuration: { type } }) =>
        `Its status is ${status.name}, though it was lost in flight; ${countInWords(lostInFlight(type).filter(isDestroyed).length, 'other')} of its type to which that happened without a crew are down as destroyed.`,
    },
  ],
};

/** The spacecraft of a type that were lost in flight without a crew. */
const lostInFlight = once(({ spacecraft }: Configuration['type']) => spacecraft.filter(wasLostInFlight));

function hasFailed({ losses, flights }: Spacecraft): boolean {
  return losses.some(
    ({ flight, phase, aboard }) =>
      phase === 'launch' && aboard === 0 && flight === flights?.at(-1) && flight?.landing !== 'successful',
  );
}

function wasLostInFlight({ losses, flights }: Spacecraft): boolean {
  return losses.some(
    ({ flight, phase, aboard }) =>
      phase === 'flight' && aboard === 0 && flight === flights?.at(-1) && flight?.landing !== 'successful',
  );
}

function isOfAll({ aboard, livesLost }: Loss): boolean {
  return aboard !== null && aboard > 0 && livesLost === aboard;
}
