import { followReference } from '../dataset/references.ts';
import { webAddress } from '../dataset/webAddress.ts';
import type { ConfigurationRecord } from '../dataset/wire/configuration.ts';
import { notRecordedId } from '../dataset/wire/ids.ts';
import { recordedDuration } from '../words/duration.ts';
import { parseDay } from '../words/moment.ts';
import { withAncestors } from './families.ts';
import type { Agency, Configuration, Entry, Family, Type } from './model.ts';
import { possibleMoment } from './possibleMoment.ts';

/** What a configuration is linked to. */
interface Surroundings {
  type: ReadonlyMap<number, Type>;
  agency: ReadonlyMap<number, Agency>;
  family: ReadonlyMap<number, Family>;
  /** The moment the data describe, in milliseconds since 1970. */
  date: number;
}

/**
 * Makes the configuration of a record; its spacecraft and notes come once all are made.
 * @throws Error when one of its families is not there.
 */
export function linkConfiguration(
  entry: Entry & { kind: 'configuration' },
  record: ConfigurationRecord,
  known: Surroundings,
): Configuration {
  return {
    ...entry,
    type: known.type.get(record.type?.id ?? notRecordedId) as Type,
    agency: known.agency.get(record.agency?.id ?? notRecordedId) as Agency,
    families: withAncestors(
      (record.family ?? []).map((family) =>
        followReference(known.family, ['configuration', record], ['family', family]),
      ),
    ),
    groups: [],
    spacecraft: [],
    fastestTurnaround: recordedDuration(record.fastest_turnaround),
    maidenFlight: possibleMoment(parseDay(record.maiden_flight), known.date),
    wikiLink: webAddress(record.wiki_link),
    infoLink: webAddress(record.info_link),
    notes: [],
    record,
  };
}
