import fc from 'fast-check';
import { confidences, type Provenance, provenanceSchema, standings } from '../../src/dataset/provenance.ts';
import { sourceNames } from '../../src/words/sourceNames.ts';
import { durations, texts } from './answers.ts';

/** What an edition may say of where the record of a spacecraft comes from. */
export type Sourced = Omit<Provenance, 'id' | 'idKnown'>;

/** Makes what an edition says of its records: remarks are free text, and so is a value as its source writes it. */
export function sourced(): fc.Arbitrary<Sourced> {
  return fc
    .record({
      date_precision: precisions,
      last_seen: daysOrNone,
      over_by: daysOrNone,
      doubts: remarks,
      values,
    })
    .map(({ values, ...row }) => ({
      ...provenanceSchema.parse({ ...known, ...row, source_files: 'gcat; nasa; launch_index_2.3.0' }),
      values,
    }));
}

/** Gives each of some records what an edition says of one. */
export function provenanceOf(records: readonly { id: number; name: string }[], all: Sourced[]): Provenance[] {
  return records.flatMap(({ id, name }, index) => {
    const own = all[index % all.length];
    if (!own) return [];
    const values = own.values.map((value) => ({ ...value, id, name }));
    return [{ ...own, id, name, idKnown: index % 2 === 0, values }];
  });
}

const known = { id: '1', name: '', ll2_id_known: 'true' };
const precisions = fc.constantFrom(
  'second',
  'minute',
  'day',
  'unknown',
  'minute (2 flights: 1 day, 1 minute)',
);
const daysOrNone = fc.constantFrom('', '1968-07-14', '2026-02-28');

/** Words that stand for something in a remark, and such as only look so. */
const words = fc.oneof(
  fc.constantFrom(...['P1DT2H', 'PT', 'PDT', 'PT0.5S', '2026-02-30', '1968-07-14', 'over_by', '09:00', ':']),
  texts,
);
const remarks = fc.array(words, { maxLength: 5 }).map((some) => some.join(' '));

const fields = [
  'time_in_space',
  'time_docked',
  'fastest_turnaround',
  'serial_number',
  'id',
  'flights_count',
  ...[
    'mission_end',
    'destination',
    'launch.net',
    'launch.status',
    'launch.launch_designator',
    'launch.id',
    'landing.success',
    'landing.attempt',
    'docking_events[0].docking',
    'docking_events[0].departure',
  ].flatMap((field) => [0, 1].map((flight) => `flights[${flight}].${field}`)),
];
const values = fc.uniqueArray(
  fc.record({
    id: fc.constant(1),
    name: fc.constant(''),
    field: fc.constantFrom(...fields),
    source: fc.constantFrom(...Object.values(sourceNames), 'NASA'),
    source_id: fc.constantFrom(
      '',
      'S20537',
      'S20537, S04039',
      'spacecraft 3',
      'spacecraft configuration 5',
      'flight 7',
      'docking event 3; docking event 4',
    ),
    raw: fc.oneof(
      durations,
      texts,
      fc.constantFrom('1982 Jun  6', '1982 Jun  6 1459:07', '312, 369, 65.0', '20 successful', '0 attempted'),
    ),
    release: fc.constantFrom(
      '',
      'psatcat, updated 2025 Apr 7 2348:35',
      'index 2.3.0 (github.com/owner/repository, data/a.json, 1a2b3c)',
      'www.nasa.gov/history/, read 2026-11-01',
    ),
    confidence: fc.constantFrom(...confidences),
    standing: fc.constantFrom(...standings),
  }),
  { maxLength: 8, selector: ({ field }) => field },
);
