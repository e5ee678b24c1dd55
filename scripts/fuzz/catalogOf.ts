import { composeCatalog } from '../../src/catalog/compose.ts';
import type { Catalog } from '../../src/catalog/model.ts';
import type { DataSet } from '../../src/dataset/dataSet.ts';
import { byKind, byListedKind, type Kind, type ListedKind, listsFrom } from '../../src/dataset/kinds.ts';
import type { Lists } from '../../src/dataset/lists.ts';
import { schemaVersion } from '../../src/dataset/manifest.ts';
import { type PictureRecord, pictureFormats, pictureSchema } from '../../src/dataset/picture.ts';
import { recordsByKind } from '../../src/dataset/records.ts';
import type { SourceRows } from '../../src/dataset/sourceRow.ts';
import { type TombstoneRow, tombstoneSchema } from '../../src/dataset/tombstone.ts';
import { httpAddress } from '../../src/dataset/webAddress.ts';
import type { LabelRecord } from '../../src/dataset/wire/label.ts';
import { carryOn, type History, type PreviousHistory } from '../../src/history/carryOn.ts';
import { leaveOut } from '../fetch/leftOut.ts';
import { listsOfLl2, type Reading } from '../fetch/lists.ts';
import { tieLooseEnds } from '../fetch/looseEnds.ts';
import { cleanRecords, type Row } from '../ll2/clean.ts';
import type { Answers } from './answers.ts';
import { provenanceOf, type Sourced } from './sourced.ts';

/** What a fetch makes of answers, and what a later fetch has to know of it. */
interface Fetched {
  catalog: Catalog;
  /** The records of the catalog, as a data set has them. */
  dataSet: DataSet;
  rows: Reading['rows'];
  previous: PreviousHistory;
}

const listKinds = Object.keys(listsOfLl2) as ListedKind[];

/**
 * Makes a catalog of answers as a fetch and a build would, but without a network and a disk.
 * @throws Error when a record is lost, or a value that LL2 may send, or when anything stops on the way.
 */
export function catalogOf(answers: Answers, at: string, before: PreviousHistory | null = null): Fetched {
  const reading = readingOf(answers);
  const { rows } = reading;
  leaveOut(reading, before && { ...before, dateOf: () => at });
  tieLooseEnds(rows, (kind, id) => before?.original(kind, id));
  const now = listsOf(rows);
  const records = recordsByKind(now);
  const history = carryOn(before, now, at, null);
  const dataSet = { ...dataSetOf(now, history, at), source: sourceRows(rows, history) };
  const catalog = composeCatalog(dataSet);
  for (const kind of listKinds) {
    for (const { id } of answers[kind]) {
      const entry = catalog.find(kind, id as number);
      if (!entry || entry.tombstone) throw new Error(`The ${kind} ${id} is lost.`);
    }
  }
  const sent = recordsByKind(rowsAsLists(rows));
  const raw = byKind((kind) => new Map<number, LabelRecord>(sent[kind].map((row) => [row.id, row])));
  const original = (kind: Kind, id: number) => raw[kind].get(id);
  const previous = {
    ...history,
    records,
    crewsRead: new Set<number>(),
    dateOf: () => at,
    original,
  };
  return { catalog, dataSet, rows, previous };
}

function readingOf(answers: Answers): Reading {
  const reading: Reading = {
    rows: byListedKind(() => []),
    accumulated: { dockings: [], crews: [] },
    goesOnAt: {},
    unread: new Set(),
    received: answers,
    dropped: [],
    repairs: [],
    readAt: 0,
    hasFlights: true,
    keptFrom: {},
    gaps: [],
    told: [],
  };
  for (const kind of listKinds) {
    const { schema, query } = listsOfLl2[kind];
    const { rows, dropped, repairs } = cleanRecords(query.path, answers[kind], schema);
    const [lost] = dropped;
    if (lost) throw new Error(`The ${kind} ${lost.id} is left out for ${lost.field}: ${lost.what}.`);
    const loss = repairs.find(({ what }) => !isFault(what));
    if (loss)
      throw new Error(`A value that LL2 may send is lost, ${kind} ${loss.id}: ${loss.field}: ${loss.what}.`);
    // A data set is written to a disk.
    reading.rows[kind] = JSON.parse(JSON.stringify(rows));
  }
  return reading;
}

/** Whether a repair is of what LL2's description does not allow, or of text that should hold something else than text. */
function isFault(what: string): boolean {
  return /received (null|undefined)|expected an ISO 8601 duration|expected a name|leads neither|leads into|has a user name/.test(
    what,
  );
}

function listsOf(rows: Record<ListedKind, Row[]>): Lists {
  return listsFrom((kind) => rows[kind].map((row) => listsOfLl2[kind].schema.parse(row)));
}

function rowsAsLists(rows: Record<ListedKind, Row[]>): Lists {
  return listsFrom((kind) => rows[kind]);
}

function dataSetOf(now: Lists, { slugs, changes, tombstones }: History, at: string): DataSet {
  const manifest = {
    schema: schemaVersion,
    edition: 'live' as const,
    date: at,
    fetchedAt: at,
    sources: [],
    notes: [],
    files: {},
  };
  return {
    ...now,
    manifest,
    slugs,
    changes,
    tombstones: tombstones.map((row) => tombstoneSchema.parse(row)) as TombstoneRow[],
    provenance: null,
    aliases: [],
    pictures: picturesOf(now),
    losses: [],
    designators: [],
  };
}

/** The rows of a reading as they lie on a disk. */
function sourceRows(rows: Record<ListedKind, Row[]>, { tombstones }: History): SourceRows {
  return { ...rowsAsLists(rows), tombstones } as unknown as SourceRows;
}

/** The catalog of the same records in an edition that says where each of them comes from. */
export function embeddedCatalogOf(dataSet: DataSet, all: Sourced[]): Catalog {
  const manifest = { ...dataSet.manifest, edition: 'embedded' as const };
  return composeCatalog({ ...dataSet, manifest, provenance: provenanceOf(dataSet.spacecraft, all) });
}

const sha256 = '0'.repeat(64);
const pictureFiles = pictureFormats.map((format) => {
  const file = `${sha256.slice(0, 16)}-1.${format}`;
  return { file, format, width: 1, height: 1, bytes: 1, sha256 };
});

/** A picture of each image that a fetch would ask for, as a data set takes it. */
function picturesOf({ spacecraft, configurations }: Lists): PictureRecord[] {
  const urls = [...spacecraft, ...configurations].flatMap(({ image }) => image?.image_url ?? []);
  return [...new Set(urls)]
    .filter((url) => httpAddress(url) !== null)
    .map((url) => pictureSchema.parse({ url, width: 1, height: 1, sha256, files: pictureFiles }));
}
