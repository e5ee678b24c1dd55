import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { type RegistryFile, registryFiles } from '../../search/build/registryFiles.ts';

export const getStaticPaths = () =>
  registryFiles(catalog).map((file) => ({ params: { version: file.version }, props: { file } }));

/** What the search shows of its pages, and narrows and sorts them by. */
export const GET: APIRoute<{ file: RegistryFile }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'content-type': 'application/json' } });
