import type { Catalog } from '../../catalog/model.ts';
import { comparisonFile } from '../../catalog/paths.ts';
import { type JsonFile, jsonFile } from '../../site/ui/build/jsonFile.ts';
import { once } from '../../words/once.ts';
import { comparedSections } from '../selection.ts';
import { type ComparedSection, subjectsOf } from '../subjects.ts';

/** The files of what can be compared. */
export const comparisonFiles = once((catalog: Catalog) => {
  const files = comparedSections.map(
    (kind) => [kind, jsonFile(comparisonFile(kind), subjectsOf(catalog, kind))] as const,
  );
  return Object.fromEntries(files) as Record<ComparedSection, JsonFile>;
});
