import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { comparedKinds } from '../../compare/selection.ts';
import { type ComparedKind, subjectsOf } from '../../compare/subjects.ts';

export const getStaticPaths = () => comparedKinds.map((kind) => ({ params: { kind } }));

/** What the page of comparisons loads once a reader chooses. */
export const GET: APIRoute<Record<string, never>, { kind: ComparedKind }> = ({ params: { kind } }) =>
  Response.json(subjectsOf(catalog, kind));
