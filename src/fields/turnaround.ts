import type { Spacecraft } from '../catalog/model.ts';
import { typeIds } from '../dataset/wire/ids.ts';
import { notRecorded } from '../words/notRecorded.ts';

/** Names the two flights between which the fastest turnaround of a spacecraft was; null where its record has none. */
export function betweenFlights({
  configuration,
  flights,
  given,
  fastestTurnaround,
}: Spacecraft): string | null {
  if (!fastestTurnaround) return null;
  const all = flights ?? [];
  const index = all.findIndex(({ record }) => record.turn_around_time === given.fastestTurnaround);
  const [before, after] = [all[index - 1], all[index]];
  if (!before || !after) return 'only the figure is recorded, not between which flights';
  if (before.mission === after.mission)
    return configuration.type.id === typeIds.lander
      ? `within ${before.mission ?? notRecorded}`
      : `flight ${index} to flight ${index + 1}`;
  return `${before.mission ?? notRecorded} to ${after.mission ?? notRecorded}`;
}
