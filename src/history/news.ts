import { peopleIn } from '../dataset/carried.ts';
import { comesLater, type Kind, kinds } from '../dataset/kinds.ts';
import type { Lists } from '../dataset/lists.ts';
import type { RecordsByKind } from '../dataset/records.ts';

/** What the last data set had. */
interface Before {
  records: Partial<RecordsByKind>;
  /** The flights whose crews had been read. */
  crewsRead: ReadonlySet<number>;
}

/**
 * Says whether a record that the last data set lacks is new at the source. It is not where the catalog has only now come to
 * know its kind, nor where it stands only in crews that were read for the first time, of flights that were there before.
 */
export function newsIn({ records, crewsRead }: Before, lists: Lists): (kind: Kind, id: number) => boolean {
  const known = new Map(records.spacecraft?.map(({ id, flights }) => [id, flights]));
  const isNew = (spacecraft: number, flight: number) => {
    const before = known.get(spacecraft);
    if (before === undefined) return records.spacecraft !== undefined;
    // Of flights that were not read nobody knows whether they are new.
    return before?.every(({ id }) => id !== flight) ?? false;
  };
  const newFlights = new Set(
    lists.spacecraft.flatMap(({ id, flights }) =>
      (flights ?? []).filter((flight) => isNew(id, flight.id)).map((flight) => flight.id),
    ),
  );
  const crews = lists.crews.filter(({ id }) => crewsRead.has(id) || newFlights.has(id));
  const people = new Set(peopleIn({ crews }).map(({ id }) => id));
  return (kind, id) => {
    if (comesLater(kind)) return people.has(id);
    // Others carry the records of such a kind, so that an older data set has none where it lacks the field.
    return kinds[kind].list !== null || records[kind]?.length !== 0;
  };
}
