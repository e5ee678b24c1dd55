import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Entry, Note, Spacecraft } from '../catalog/model.ts';
import { labelOf } from '../fields/facts.ts';
import { coarsest, type Precision } from '../words/duration.ts';
import { namingSource } from '../words/source.ts';
import { doubtsInWords } from './doubts.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules.ts';

const provenanceRule = 'provenance';
/** A remark of the data set that nobody has confirmed which flights are those of a spacecraft. */
const unconfirmedFlights = /\binferred\b|not officially confirmed/;
/** A remark of the data set that a time in space is contradicted by what is known of the flight. */
const wrongTime = /\btime in space\b.* cannot be right\.$/;
/** Remarks of the data set that are about a figure: that GCAT is not sure of an end, that a craft is of another version. */
const figures: [remark: RegExp, field: Note['field']][] = [
  [wrongTime, 'time-in-space'],
  [/GCAT marks (the end time|the time of the end) with/, 'time-in-space'],
  [/^LL2 files it under .+, but it is .+ longer\.$/, 'length'],
  [/^LL2 files it under .+, but it is/, 'configuration'],
];

/** Adds the notes of the rules and of the data set to all spacecraft and configurations, removed ones included. */
export function addNotes(catalog: Catalog): void {
  const { kind } = catalog.edition;
  for (const craft of everyOne(catalog, 'spacecraft'))
    craft.notes = [...notesOf(craft, rules.spacecraft, kind), ...notesOfProvenance(craft)];
  for (const configuration of everyOne(catalog, 'configurations'))
    configuration.notes = notesOf(configuration, rules.configuration, kind);
}

/** The label of the figure that a note is about; null for a note that is about no single figure. */
export function figureOfNote({ field }: Pick<Note, 'field'>): string | null {
  return field === null ? null : (labelOf(field) ?? null);
}

/** A doubt that the data set itself has about spacecraft. */
export interface Doubt {
  text: string;
  /** In the order of their names. */
  spacecraft: Spacecraft[];
}

/** The doubts that the data set itself has, the most frequent first. */
export function doubtsOf({ spacecraft }: Catalog): Doubt[] {
  const told = spacecraft.flatMap((craft) =>
    craft.notes.filter(({ rule }) => rule === provenanceRule).map(({ text }) => ({ text, craft })),
  );
  return [...Map.groupBy(told, ({ text }) => text)]
    .map(([text, all]) => ({ text, spacecraft: all.map(({ craft }) => craft) }))
    .sort((a, b) => b.spacecraft.length - a.spacecraft.length);
}

function notesOf<Subject extends Entry>(
  subject: Subject,
  all: readonly Rule<Subject>[],
  edition: Catalog['edition']['kind'],
): Note[] {
  return all.flatMap(({ id, checks }) =>
    checks.flatMap(({ field, find, note, isDoubt = false }) => {
      const value = note ? find(subject) : null;
      return note && value !== null
        ? [{ rule: id, field, text: namingSource(note(value, subject), edition), isDoubt }]
        : [];
    }),
  );
}

function notesOfProvenance(craft: Spacecraft): Note[] {
  const { provenance, name, flightsCount: flights } = craft;
  if (!provenance) return [];
  return doubtsInWords(provenance.doubts, precisionOfEnds(craft), { name, flights }).map((text) => ({
    rule: provenanceRule,
    field: figures.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    text,
    isDoubt: unconfirmedFlights.test(text) || wrongTime.test(text),
  }));
}

/** The coarsest precision in which the ends of the flights of a spacecraft are shown; that of its provenance where flights were not read. */
function precisionOfEnds({ flights, provenance }: Spacecraft): Precision | undefined {
  if (flights === null) return provenance?.precision.ends;
  return coarsest(flights.map(({ end, precision }) => (end === null ? null : precision)));
}
