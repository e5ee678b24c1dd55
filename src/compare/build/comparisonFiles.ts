import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/model.ts';
import { comparisonFile } from '../../catalog/paths.ts';
import { once } from '../../words/once.ts';
import { comparedSections } from '../selection.ts';
import { type ComparedSection, subjectsOf } from '../subjects.ts';

/**
 * The files of what can be compared. Others read them at a fixed address, so their content is named behind a question mark,
 * by its SHA-256 as `fetch` takes it: the page reads the files that it was built with or none.
 */
export const comparisonFiles = once((catalog: Catalog) => {
  const files = comparedSections.map((kind) => {
    const content = JSON.stringify(subjectsOf(catalog, kind));
    const hash = createHash('sha256').update(content).digest('base64url');
    return [kind, { content, path: `${comparisonFile(kind)}?sha256-${hash}` }] as const;
  });
  return Object.fromEntries(files) as Record<ComparedSection, { content: string; path: string }>;
});
