import { dateOfEntry } from '../catalog/dateOfEntry.ts';
import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Configuration, Entry, Rank, Spacecraft } from '../catalog/model.ts';
import { markPath } from '../catalog/paths.ts';
import type { SectionOf } from '../dataset/kinds.ts';
import { isDoubtful } from '../drawings/doubt.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { knownOtherwise } from '../drawings/trueSize.ts';
import { configurationFacts } from '../fields/configuration.ts';
import { type Excluded, exclusionInWords, exclusionOf } from '../fields/exclusions.ts';
import { datetimeOf, type Fact, factInWords, unitOf } from '../fields/fact.ts';
import { isFigure, quantityOf } from '../fields/quantity.ts';
import { rankInWords } from '../fields/ranks.ts';
import { spacecraftFacts } from '../fields/spacecraft.ts';
import { once } from '../words/once.ts';
import type { Cell, ComparisonRow, ComparisonSubject, ComparisonSubjects } from './comparison.ts';

/** The sections whose entries can be compared. */
export type ComparedSection = SectionOf<'spacecraft' | 'configuration'>;

const ofSpacecraft = spacecraftFacts.filter(({ isCompared }) => isCompared);
const ofConfigurations = configurationFacts.filter(({ isCompared }) => isCompared);
const ofEach = configurationFacts.filter(({ isComparedOfEach }) => isComparedOfEach);

/** What a configuration says of each of its spacecraft, made once for all of them. */
const cellsOfEach = once((configuration: Configuration) => cellsOf(ofEach, configuration));

/** All spacecraft or all configurations by name; removed ones come last. */
export function subjectsOf(catalog: Catalog, kind: ComparedSection): ComparisonSubjects {
  if (kind === 'configurations')
    return {
      rows: ofConfigurations.map(rowOf),
      subjects: everyOne(catalog, kind).map((one) => subjectOf(one, one, cellsOf(ofConfigurations, one))),
    };
  return {
    rows: [...ofSpacecraft.map(rowOf), ...ofEach.map(rowOf)],
    subjects: everyOne(catalog, kind).map((craft) => {
      const { configuration } = craft;
      const date = dateOfEntry(craft, catalog.edition.date);
      const own = ofSpacecraft.map((fact) => cellOf(fact, craft, exclusionOf(craft, fact.field, date)));
      const cells = [...own, ...cellsOfEach(configuration)];
      return subjectOf(craft, configuration, cells);
    }),
  };
}

function subjectOf(
  { slug, title, path }: Configuration | Spacecraft,
  configuration: Configuration,
  cells: Cell[],
): ComparisonSubject {
  return {
    slug,
    title,
    path,
    ...(drawingOf(configuration.id) && { silhouette: markPath(configuration) }),
    cells,
  };
}

function cellsOf(facts: readonly Fact<Configuration>[], configuration: Configuration): Cell[] {
  return facts.map((fact) => cellOf(fact, configuration));
}

function rowOf<Subject>(fact: Fact<Subject>): ComparisonRow {
  const { label, quantity, superlative } = fact;
  const unit = unitOf(fact);
  return {
    label,
    ...(unit && { unit }),
    ...(isFigure(quantity) && { isNumber: true }),
    ...(superlative && { superlative }),
  };
}

/** What a fact says of an entry; a figure takes part in no superlative where it cannot be relied on, or rankings leave it out. */
function cellOf<Subject extends Configuration | Spacecraft>(
  fact: Fact<Subject>,
  entry: Subject,
  excluded: Excluded | null = null,
): Cell {
  const text = factInWords(fact, entry, { isShort: true });
  const value = fact.value(entry);
  if (text === null) return null;
  if (value === null) {
    const least = fact.least?.(entry) ?? null;
    return least === null || excluded || isDoubtful(fact, entry)
      ? text
      : { text, value: least, isLeast: true };
  }
  if (fact.quantity === 'entry') return { text, path: (value as Entry).path };
  const { measure, marginsOf } = quantityOf(fact.quantity);
  if (!measure) return text;
  const datetime = datetimeOf(fact, entry);
  const ranks: Partial<Record<string, Rank>> = 'ranks' in entry ? entry.ranks : {};
  const rank = ranks[fact.field];
  const [least, most] = marginsOf?.(value) ?? [0, 0];
  const margins = least < most ? { margins: [least, most] as [number, number] } : {};
  const figure = { text, value: measure(value), ...margins, ...(datetime && { datetime }) };
  const drawn = entry.kind === 'configuration' ? knownOtherwise(fact.field, entry) : null;
  if (drawn) {
    const remark = `doubtful: ${drawn.meters} by its drawing`;
    return { ...figure, value: drawn.meters, isDrawn: true, remark };
  }
  if (isDoubtful(fact, entry)) return { ...figure, value: undefined, remark: 'doubtful' };
  const ranked = rank && `${rankInWords(rank, rank.inCatalog)} in the catalog`;
  if (excluded)
    return { ...figure, value: undefined, remark: ranked ?? `not ranked: ${exclusionInWords(excluded)}` };
  const remark = ranked ?? fact.remark?.(entry);
  return remark ? { ...figure, remark } : figure;
}
