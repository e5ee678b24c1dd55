import type { Catalog } from '../../catalog/model.ts';
import { comparisonFile } from '../../catalog/paths.ts';
import { type JsonFile, jsonFile } from '../../site/ui/build/jsonFile.ts';
import { once } from '../../words/once.ts';
import type { ComparisonSubjects } from '../comparison.ts';
import { type ComparisonParts, partOf } from '../parts.ts';
import { comparedSections } from '../selection.ts';
import { type ComparedSection, subjectsOf } from '../subjects.ts';

/** A file of this many subjects has about 120 kB in Brotli. */
const subjectsInFile = 2_000;

/** The files of what can be compared: of each section the one that the page asks for, and the parts that it may lead to. */
export const comparisonFiles = once((catalog: Catalog) => {
  const files = comparedSections.map((kind) => [kind, filesOf(kind, subjectsOf(catalog, kind))] as const);
  return Object.fromEntries(files) as Record<ComparedSection, [JsonFile, ...JsonFile[]]>;
});

/** Splits facts over files of about so many subjects each. */
export function filesOf(
  kind: ComparedSection,
  facts: ComparisonSubjects,
  most: number = subjectsInFile,
): [JsonFile, ...JsonFile[]] {
  const count = Math.ceil(facts.subjects.length / most);
  if (count <= 1) return [jsonFile(comparisonFile(kind), facts)];
  const byPart = Map.groupBy(facts.subjects, ({ slug }) => partOf(slug, count));
  const parts = Array.from({ length: count }, (_, place) =>
    jsonFile(comparisonFile(`${kind}-${place + 1}`), { ...facts, subjects: byPart.get(place) ?? [] }),
  );
  const head: ComparisonParts = { parts: parts.map(({ path }) => path) };
  return [jsonFile(comparisonFile(kind), head), ...parts];
}
