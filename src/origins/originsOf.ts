import { dateOfEntry } from '../catalog/dateOfEntry.ts';
import type { Configuration, Edition, Spacecraft } from '../catalog/model.ts';
import { originsOfConfiguration } from './ofConfiguration.ts';
import { originsOfFlight } from './ofFlight.ts';
import { originsOfSpacecraft } from './ofSpacecraft.ts';
import type { Origin } from './origin.ts';

/**
 * Where all figures of a spacecraft or a configuration come from, of those that are recorded, the ones of flights last. The
 * objects are plain, so that any output can hold them: of each figure its field and value, and of each source its record, id,
 * address, raw value, release or date of reading, with how exactly it is known and what was done with it.
 */
export function originsOf(
  entry: Spacecraft | Configuration,
  edition: Pick<Edition, 'kind' | 'date'>,
): Origin[] {
  const date = dateOfEntry(entry, edition.date);
  if (entry.kind === 'configuration')
    return originsOfConfiguration(entry, { date, isEmbedded: edition.kind === 'embedded' });
  const ofFlights = (entry.flights ?? []).flatMap((flight) => originsOfFlight(flight, date));
  return [...originsOfSpacecraft(entry, date), ...ofFlights];
}
