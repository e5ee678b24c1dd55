import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { textsFiles } from '../../search/build/textsFiles.ts';

export const getStaticPaths = (() => {
  const { version, contents } = textsFiles(catalog);
  return contents.map((content, file) => ({ params: { version, file: `${file}` }, props: { content } }));
}) satisfies GetStaticPaths;

/** What the search quotes from pages. */
export const GET: APIRoute = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } });
