import type { Provenance, SourcedValue } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { sourceNames } from '../words/sourceNames.ts';
import { launchDesignator } from './launchIds.ts';
import type { Edition, Spacecraft, SpaceObject } from './model.ts';

/**
 * The object of a flight by what a data set says of the source of its designator; null where it says none. `index` is the
 * place of the flight in the record of its spacecraft. A piece counts only with its letter, as COSPAR has written it since 1963.
 */
export function spaceObjectOf(
  provenance: Provenance | null,
  record: Pick<FlightRecord, 'launch'>,
  index: number,
): SpaceObject | null {
  const field = `flights[${index}].launch.launch_designator`;
  const value = provenance?.values.find((one) => one.field === field && one.standing === 'source');
  if (!value || !isJcat(value.source_id)) return null;
  const isPiece = launchDesignator({ record }) === designatorOf(value);
  return { jcat: value.source_id, piece: isPiece ? value.raw : null, lent: null };
}

/**
 * The object of a flight in a data set that does not say it, by what the embedded edition says of the same spacecraft; null
 * unless the launch has the same designator there. `designators` are the values that name one.
 */
export function sameObject(
  designators: readonly SourcedValue[],
  record: Pick<FlightRecord, 'launch'>,
): SpaceObject | null {
  const designator = launchDesignator({ record });
  const value = designators.find(
    (one) => one.standing === 'source' && isJcat(one.source_id) && designatorOf(one) === designator,
  );
  return designator && value ? { jcat: value.source_id, piece: value.raw, lent: value } : null;
}

/** The source of objects and pieces, and its terms, for a data set that does not name it because LL2 gives neither. */
const lender = {
  name: `${sourceNames.gcat}, Jonathan C. McDowell`,
  url: 'https://planet4589.org/space/gcat',
  terms:
    'CC BY 4.0. Used for the designators of pieces and the ids of objects, as the embedded edition has them.',
};

/** The sources of a data set, with that of the objects of its spacecraft where it does not say them itself. */
export function withLender(
  sources: Edition['sources'],
  spacecraft: readonly Pick<Spacecraft, 'flights'>[],
): Edition['sources'] {
  const isLent = spacecraft.some(({ flights }) => flights?.some(({ object }) => object?.lent));
  return isLent ? [...sources, lender] : sources;
}

/** The line of an object in the table of payloads of the General Catalog, which has no page for one: a browser finds it. */
export function gcatAddress(jcat: string): string {
  return `https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=${jcat}`;
}

/** The line of a launch in the table of launches of the General Catalog; null for one before 1963, when it wrote them in Greek. */
export function gcatLaunchAddress(designator: string): string | null {
  const [, year] = /^(\d{4})-\d{3}$/.exec(designator) ?? [];
  // A hyphen has a meaning of its own in a text fragment.
  const text = designator.replace('-', '%2D');
  return Number(year) >= 1963
    ? `https://planet4589.org/space/gcat/tsv/launch/launch.tsv#:~:text=${text}`
    : null;
}

/** Whether an id is a JCAT number (planet4589.org/space/gcat/web/intro/jcat.html). */
export function isJcat(id: string): boolean {
  return /^[A-Z]\d{5}$/.test(id);
}

function designatorOf({ raw }: SourcedValue): string | undefined {
  return /^(\d{4}-\d{3})[A-Z]{1,3}$/.exec(raw)?.[1];
}
