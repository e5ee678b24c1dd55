import type { SourcedValue } from '../../src/dataset/provenance.ts';
import { isProvisionalId } from '../../src/dataset/wire/ids.ts';
import { sourceNames } from '../../src/words/sourceNames.ts';

/** A row of values.csv, as text. */
export type SourceRow = Record<keyof SourcedValue, string>;

/** What the sources of the edition say beside it. */
export interface Sources {
  configurations: { id: number; successful_landings: number; failed_landings: number }[];
  /** GCAT's psatcat, by JCAT number. */
  payloads: Map<string, Record<string, string>>;
  /** The destination of each docking event that LL2 had, by its id. */
  destinations: Map<string, string | null>;
}

/** What is read of a spacecraft of the edition. */
export interface Craft {
  id: number;
  name: string;
  spacecraft_config: { id: number };
  flights: Flight[];
}

interface Flight {
  destination: string | null;
  launch: { id: string | null; net: string } | null;
  landing: { success?: boolean | null } | null;
}

type Found = Pick<SourceRow, 'source' | 'source_id' | 'raw' | 'release' | 'standing'>;

const { ll2, gcat } = sourceNames;

/**
 * Finds what sources show of values that values.csv leaves without one: days of launches in GCAT, destinations in LL2's docking
 * events and in the orbits of GCAT, landings where LL2 counts as many of a configuration as are listed with that outcome.
 */
export function sourceRows(
  spacecraft: readonly Craft[],
  values: readonly SourceRow[],
  sources: Sources,
): SourceRow[] {
  const ofCraft = Map.groupBy(values, ({ id }) => id);
  return spacecraft.flatMap((craft) =>
    craft.flights.flatMap((flight, index) => {
      const path = `flights[${index}]`;
      const own = (ofCraft.get(`${craft.id}`) ?? []).filter(
        ({ field, standing }) => standing === 'source' && field.startsWith(path),
      );
      const sourced = (field: string) => own.find((value) => value.field === `${path}.${field}`);
      const payload = sourced('launch.launch_designator');
      const isProvisional = isProvisionalId(craft.id);
      const rows: [field: string, found: Found | null | undefined][] = [
        ['launch.net', isProvisional && !flight.launch?.id ? dayOf(payload, flight, sources) : null],
        ['destination', beside(sourced('destination'), dockedAt(sourced('launch.id'), flight, sources))],
        ['destination', orbitOf(payload, flight, sources)],
        [
          'landing.success',
          sourced('landing.success') ? null : countedLanding(craft, flight, spacecraft, sources),
        ],
      ];
      return rows.flatMap(([field, found]) => (found ? [rowOf(craft, `${path}.${field}`, found)] : []));
    }),
  );
}

/** What is found of a value that has a source agrees with it: a value has one source. */
function beside(source: SourceRow | undefined, found: Found | null): Found | null {
  return source && found?.standing === 'source' ? { ...found, standing: 'agrees' } : found;
}

/** Its columns are in the order of the file. */
function rowOf({ id, name }: Craft, field: string, found: Found): SourceRow {
  const { source, source_id, raw, release, standing } = found;
  return { id: `${id}`, name, field, source, source_id, raw, release, confidence: 'high', standing };
}

/** The day of the launch of a payload. */
function dayOf(payload: SourceRow | undefined, { launch }: Flight, { payloads }: Sources): Found | null {
  const raw = payloads.get(payload?.source_id ?? '')?.LDate;
  if (!payload || !raw || !launch) return null;
  const { source_id, release } = payload;
  const isSame = Date.parse(`${raw} UTC`) === Date.parse(launch.net.slice(0, 10));
  return { source: gcat, source_id, raw, release, standing: isSame ? 'agrees' : 'differs' };
}

/** The destination of the flight that docked, or a longer name of it. */
function dockedAt(
  launch: SourceRow | undefined,
  { destination }: Flight,
  { destinations }: Sources,
): Found | null {
  const { source_id = '', release = '' } = launch ?? {};
  const raw = destinations.get(/^docking event (\d+)/.exec(source_id)?.[1] ?? '');
  if (!raw || !destination) return null;
  const standing = raw === destination ? 'source' : raw.startsWith(destination) ? 'agrees' : 'differs';
  return { source: ll2, source_id, raw, release, standing };
}

/** The orbit that was told to the United Nations of a payload in low Earth orbit: perigee, apogee and inclination. */
function orbitOf(
  payload: SourceRow | undefined,
  { destination }: Flight,
  { payloads }: Sources,
): Found | null {
  const { UNPerigee, UNApogee, UNInc } = payloads.get(payload?.source_id ?? '') ?? {};
  const isLow = Number(UNPerigee) > 100 && Number(UNApogee) < 2000;
  if (!payload || destination !== 'Low Earth Orbit' || !isLow) return null;
  const { source_id, release } = payload;
  const raw = `${UNPerigee}, ${UNApogee}, ${UNInc}`;
  return { source: gcat, source_id, raw, release, standing: 'agrees' };
}

function countedLanding(
  { spacecraft_config: { id } }: Craft,
  { landing }: Flight,
  all: readonly Craft[],
  { configurations }: Sources,
): Found | null {
  const success = landing?.success;
  const counted = configurations.find((one) => one.id === id);
  if (typeof success !== 'boolean' || !counted) return null;
  const listed = all
    .filter((craft) => craft.spacecraft_config.id === id)
    .flatMap(({ flights }) => flights)
    .filter((flight) => flight.landing?.success === success).length;
  const count = success ? counted.successful_landings : counted.failed_landings;
  if (count !== listed) return null;
  return {
    source: ll2,
    source_id: `spacecraft configuration ${id}`,
    raw: `${count} ${success ? 'successful' : 'failed'}`,
    release: '2.3.0, July 2026',
    standing: 'source',
  };
}
