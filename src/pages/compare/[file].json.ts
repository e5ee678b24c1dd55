import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { comparisonFiles } from '../../compare/build/comparisonFiles.ts';
import type { JsonFile } from '../../site/ui/build/jsonFile.ts';

export const getStaticPaths = () =>
  Object.values(comparisonFiles(catalog))
    .flat()
    .map((json) => ({ params: { file: /([^/]+)\.json/.exec(json.path)?.[1] }, props: { json } }));

/** What the page of comparisons loads once a reader chooses. */
export const GET: APIRoute<{ json: JsonFile }> = ({ props: { json } }) =>
  new Response(json.content, { headers: { 'content-type': 'application/json' } });
