import { allAboardDied, isDestroyed } from '../../catalog/losses.ts';
import type { Configuration, Loss, Spacecraft } from '../../catalog/model.ts';
import { countInWords } from '../../words/count.ts';
import { numberInWords } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import type { Rule } from './rule.ts';

const fewest = 3;

/** The destroyed ones of the spacecraft of a configuration that were lost at their last launch without a crew. */
const destroyedAtLaunch = once(({ spacecraft }: Configuration) => destroyedOf(spacecraft, 'launch'));
/** The destroyed ones of the spacecraft of a type that were lost on their last flight without a crew. */
const destroyedInFlight = once(({ spacecraft }: Configuration['type']) => destroyedOf(spacecraft, 'flight'));

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
        return craft.losses.some(allAboardDied) ? `${craft.status.name}, all aboard died` : null;
      },
      note: (_, { status }) =>
        `Its status is ${status.name}, though all who were aboard died; other spacecraft of which that is true are down as destroyed.`,
    },
    {
      field: 'status',
      find: (craft) => {
        if (isDestroyed(craft) || !wasLostAt(craft, 'launch')) return null;
        const destroyed = destroyedAtLaunch(craft.configuration).length;
        return destroyed >= fewest
          ? `${craft.status.name}, launch failed, as did those of ${destroyed} that are destroyed`
          : null;
      },
      note: (_, { status, configuration }) =>
        `Its status is ${status.name}, though its launch failed; ${countInWords(destroyedAtLaunch(configuration).length, 'other')} of its configuration to which that happened without a crew are down as destroyed. The capsule of this one may have been saved.`,
    },
    {
      field: 'status',
      find: (craft) => {
        if (isDestroyed(craft) || !wasLostAt(craft, 'flight')) return null;
        const destroyed = destroyedInFlight(craft.configuration.type).length;
        return destroyed >= fewest
          ? `${craft.status.name}, lost in flight, as were ${destroyed} that are destroyed`
          : null;
      },
      note: (_, { status, configuration: { type } }) =>
        `Its status is ${status.name}, though it was lost in flight; ${countInWords(destroyedInFlight(type).length, 'other')} of its type to which that happened without a crew are down as destroyed.`,
    },
  ],
};

function destroyedOf(spacecraft: readonly Spacecraft[], phase: Loss['phase']): Spacecraft[] {
  return spacecraft.filter((craft) => isDestroyed(craft) && wasLostAt(craft, phase));
}

/** Whether a spacecraft was lost without a crew in a phase of its last flight, and was not brought down. */
function wasLostAt({ losses, flights }: Spacecraft, lostAt: Loss['phase']): boolean {
  return losses.some(
    ({ flight, phase, aboard }) =>
      phase === lostAt && aboard === 0 && flight === flights?.at(-1) && flight?.landing !== 'successful',
  );
}
