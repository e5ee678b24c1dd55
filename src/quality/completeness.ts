import { launchesOf } from '../catalog/counts.ts';
import type { Catalog } from '../catalog/model.ts';
import { type Among, type Fact, isRecorded } from '../fields/fact.ts';
import { facts } from '../fields/facts.ts';

/** How many entries have a recorded value, and how many could have one. */
export interface Share {
  known: number;
  of: number;
}

/** How complete the facts of one kind of record are. */
export interface Completeness {
  id: string;
  title: string;
  fields: CompleteField[];
}

/** How complete one fact is. */
interface CompleteField {
  label: string;
  among: string | null;
  /** Of what the source gives. */
  share: Share;
  /** How many have a value with those that the catalog works out, and how it does; null where the source gives all. */
  withOthers: { known: number; workedOut: string } | null;
}

/** The facts whose completeness is measured. */
export function countedFacts<Subject>(all: readonly Fact<Subject>[]): Fact<Subject>[] {
  return all.filter(({ counted }) => counted);
}

/** How many values of each fact are recorded, of flights those that were launched, by the kind of record: people and stations only where there are some. */
export function completenessOf(catalog: Catalog): Completeness[] {
  const { spacecraft, configurations, families, people, stations } = catalog;
  const flights = launchesOf(spacecraft);
  return [
    { id: 'spacecraft', title: 'Spacecraft', fields: sharesOf(spacecraft, facts.spacecraft) },
    { id: 'flights', title: 'Flights', fields: sharesOf(flights, facts.flight) },
    { id: 'configurations', title: 'Configurations', fields: sharesOf(configurations, facts.configuration) },
    { id: 'families', title: 'Families', fields: sharesOf(families, facts.family) },
    ...(people.length > 0 ? [{ id: 'people', title: 'People', fields: sharesOf(people, facts.person) }] : []),
    ...(stations.length > 0
      ? [{ id: 'stations', title: 'Stations', fields: sharesOf(stations, facts.station) }]
      : []),
  ];
}

/** Counts the entries that can have a fact, and those of which it is recorded. */
export function shareOf<Subject>(subjects: readonly Subject[], fact: Fact<Subject>): Share {
  const asked = askedOf(subjects, fact);
  return { known: asked.filter((subject) => isRecorded(fact, subject)).length, of: asked.length };
}

/**
 * Says a share in percent: 100% only where nothing is missing and 0% only where everything is. Null where there is
 * nothing to be recorded.
 */
export function percentInWords({ known, of }: Share): string | null {
  if (of === 0) return null;
  if (known === 0 || known === of) return known === 0 ? '0%' : '100%';
  return `${Math.min(99, Math.max(1, Math.round((100 * known) / of)))}%`;
}

function sharesOf<Subject>(
  subjects: readonly Subject[],
  all: readonly Fact<Subject>[],
): Completeness['fields'] {
  return countedFacts(all).map((fact) => {
    const share = shareOf(subjects, fact);
    return {
      label: fact.label,
      among: amongOf(fact)?.label ?? null,
      share,
      withOthers: withOthersOf(subjects, fact, share),
    };
  });
}

function withOthersOf<Subject>(
  subjects: readonly Subject[],
  fact: Fact<Subject>,
  share: Share,
): CompleteField['withOthers'] {
  const { workedOut, value } = fact;
  if (workedOut === undefined) return null;
  const known = askedOf(subjects, fact).filter((subject) => value(subject) !== null).length;
  return known === share.known ? null : { known, workedOut };
}

/** The entries that can have a fact. */
function askedOf<Subject>(subjects: readonly Subject[], fact: Fact<Subject>): readonly Subject[] {
  const among = amongOf(fact);
  return among ? subjects.filter(among.has) : subjects;
}

function amongOf<Subject>({ counted, appliesTo }: Fact<Subject>): Among<Subject> | undefined {
  return typeof counted === 'object' ? counted : appliesTo;
}
