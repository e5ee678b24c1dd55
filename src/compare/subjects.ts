import { everyOne } from '../catalog/everyOne.ts';
import type { Catalog, Configuration, Entry, Rank, Spacecraft } from '../catalog/model.ts';
import { markPath } from '../catalog/paths.ts';
import type { SectionOf } from '../dataset/kinds.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { configurationFacts } from '../fields/configuration.ts';
import { datetimeOf, type Fact, factInWords, unitOf } from '../fields/fact.ts';
import { isFigure, quantityOf } from '../fields/quantity.ts';
import { rankInWords } from '../fields/ranks.ts';
import { spacecraftFacts } from '../fields/spacecraft.ts';
import type { Cell, ComparisonRow, ComparisonSubject, ComparisonSubjects } from './comparison.ts';
import { isDoubtful } from './doubt.ts';

/** The sections whose entries can be compared. */
export type ComparedSection = SectionOf<'spacecraft' | 'configuration'>;

/** All spacecraft or all configurations by name; removed ones come last. */
export function subjectsOf(catalog: Catalog, kind: ComparedSection): ComparisonSubjects {
  return kind === 'spacecraft'
    ? compared(spacecraftFacts, everyOne(catalog, kind))
    : compared(configurationFacts, everyOne(catalog, kind));
}

function compared<Subject extends Configuration | Spacecraft>(
  facts: readonly Fact<Subject>[],
  entries: readonly Subject[],
): ComparisonSubjects {
  const rows = facts.filter(({ isCompared }) => isCompared);
  return {
    rows: rows.map(rowOf),
    subjects: entries.map((entry): ComparisonSubject => {
      const { slug, title, path, tombstone } = entry;
      const cells = rows.map((fact) => cellOf(fact, entry));
      const configuration = 'configuration' in entry ? entry.configuration : entry;
      return {
        slug,
        title,
        path,
        ...(drawingOf(configuration.id) && { silhouette: markPath(configuration) }),
        ...(tombstone && { isRemoved: true }),
        cells,
      };
    }),
  };
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

/** What a fact says of an entry; a figure takes part in no superlative where it cannot be relied on. */
function cellOf<Subject extends Configuration | Spacecraft>(fact: Fact<Subject>, entry: Subject): Cell {
  const text = factInWords(fact, entry, { isShort: true });
  const value = fact.value(entry);
  if (text === null || value === null) return text;
  if (fact.quantity === 'entry') return { text, path: (value as Entry).path };
  const { measure, marginsOf } = quantityOf(fact.quantity);
  if (!measure) return text;
  const datetime = datetimeOf(fact, entry);
  const ranks: Partial<Record<string, Rank>> = 'ranks' in entry ? entry.ranks : {};
  const rank = ranks[fact.field];
  const [least, most] = marginsOf?.(value) ?? [0, 0];
  const margins = least < most ? { margins: [least, most] as [number, number] } : {};
  const figure = { text, value: measure(value), ...margins, ...(datetime && { datetime }) };
  if (isDoubtful(fact, entry)) return { ...figure, value: undefined, remark: 'doubtful' };
  return rank ? { ...figure, remark: `${rankInWords(rank, rank.inCatalog)} in the catalog` } : figure;
}
