import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { comparisonFiles } from '../../compare/build/comparisonFiles.ts';
import { comparedSections } from '../../compare/selection.ts';
import type { ComparedSection } from '../../compare/subjects.ts';

export const getStaticPaths = () => comparedSections.map((kind) => ({ params: { kind } }));

/** What the page of comparisons loads once a reader chooses. */
export const GET: APIRoute<Record<string, never>, { kind: ComparedSection }> = ({ params: { kind } }) =>
  new Response(comparisonFiles(catalog)[kind].content, { headers: { 'content-type': 'application/json' } });
