import { composeCatalog } from '../catalog/compose.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import type { SourcedValue } from '../dataset/provenance.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { originsOfFlight } from './ofFlight.ts';
import { originsOfSpacecraft } from './ofSpacecraft.ts';

/** The edition whose figures the tests trace, and its date. */
export const dataSet = readDataSet(frozenEdition);
export const date = parseMoment(dataSet.manifest.date, 'minute');
/** A spacecraft of that edition which flew once. */
export const progress = 'Progress 13';

/** What a source says of its flight, the end of it unless told otherwise. */
export const value = (more: Partial<SourcedValue>): SourcedValue => ({
  id: 900136,
  name: progress,
  field: 'flights[0].mission_end',
  source: 'General Catalog of Artificial Space Objects',
  source_id: 'S13185',
  raw: '1982 Jun  6',
  release: 'psatcat, updated 2025 Apr 7 2348:35',
  confidence: 'high',
  standing: 'source',
  ...more,
});

/** A spacecraft of the edition, which has these values of sources and no others. */
export function craftOf(
  name: string,
  { values = [] as SourcedValue[], ...more }: Partial<DataSet> & { values?: SourcedValue[] } = {},
) {
  const provenance = (dataSet.provenance ?? []).map((row) => ({
    ...row,
    values: values.filter(({ id }) => id === row.id),
  }));
  const { spacecraft } = composeCatalog({ ...dataSet, provenance, ...more });
  return spacecraft.find((craft) => craft.name === name) as Spacecraft;
}

/** The spacecraft with what the record of the launch of one of them says beside. */
export const withLaunch = (launch: object) =>
  structuredClone(dataSet.spacecraft).map((record) => {
    const [flight] = record.name === progress ? (record.flights ?? []) : [];
    if (!flight?.launch) return record;
    const status = { id: 3, name: 'Launch Successful', abbrev: null };
    const landing = { ...noLanding, attempt: false };
    Object.assign(flight, { landing, launch: { ...flight.launch, status, ...launch } });
    return record;
  });

/** A landing of which nothing is known. */
const noLanding = {
  attempt: null,
  success: null,
  description: null,
  downrange_distance: null,
  landing_location: null,
  type: null,
};

/** The same data, as a fetch would have brought them. */
export const live = { manifest: { ...dataSet.manifest, edition: 'live' as const } };
/** Where a figure of a spacecraft comes from. */
export const originOf = (craft: Spacecraft, field: string) =>
  originsOfSpacecraft(craft, date).find((origin) => origin.field === field);
/** Where a figure of its first flight comes from. */
export const originOfFlight = (craft: Spacecraft, field: string) =>
  originsOfFlight(craft.flights?.[0] as Flight, date).find((origin) => origin.field === field);
