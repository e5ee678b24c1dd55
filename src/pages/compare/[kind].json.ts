import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { contestKinds } from '../../compare/selection.ts';
import { type ContestKind, contestOf } from '../../compare/subjects.ts';

export const getStaticPaths = () => contestKinds.map((kind) => ({ params: { kind } }));

/** What the page of comparisons loads once a reader chooses. */
export const GET: APIRoute<Record<string, never>, { kind: ContestKind }> = ({ params: { kind } }) =>
  Response.json(contestOf(catalog, kind));
