import type { Catalog } from '../catalog/model.ts';
import type { Change } from '../dataset/change.ts';

/** The names of a launch's precision before and after a change; null where the source named none. */
export interface PrecisionChange {
  before: string | null;
  after: string | null;
}

/** By the id of the flight. */
export type PrecisionChanges = ReadonlyMap<string, PrecisionChange>;

/**
 * How exactly the launches were known that each change is about. A change holds the precision only where it changed as
 * well, so it is traced back from what the catalog has now.
 */
export function launchPrecisionsOf({ changes, find }: Pick<Catalog, 'changes' | 'find'>) {
  // Of the changes that were looked at, by the ids of spacecraft and flight.
  const earliest = new Map<string, PrecisionChange>();
  const listedPrecision = (id: number, flight: string) =>
    find('spacecraft', id)?.flights?.find((one) => `${one.id}` === flight)?.record.launch?.net_precision
      ?.name ?? null;
  const traced = new Map<Change, PrecisionChanges>();
  for (const change of changes.filter(({ kind }) => kind === 'spacecraft').toReversed()) {
    const flights = new Set(
      change.fields.flatMap(({ field }) => /^flights\.(\d+)\.launch\./.exec(field)?.[1] ?? []),
    );
    const precisions = new Map<string, PrecisionChange>();
    for (const id of flights) {
      const renamed = change.fields.find(({ field }) => field === `flights.${id}.launch.net_precision`);
      const later = earliest.get(`${change.id} ${id}`);
      const after = renamed ? nameOf(renamed.to) : later ? later.before : listedPrecision(change.id, id);
      const precision = { before: renamed ? nameOf(renamed.from) : after, after };
      earliest.set(`${change.id} ${id}`, precision);
      precisions.set(id, precision);
    }
    traced.set(change, precisions);
  }
  return traced;
}

function nameOf(value: Change['fields'][number]['from']): string | null {
  return typeof value === 'string' ? value : null;
}
