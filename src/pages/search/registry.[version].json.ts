import { catalog } from '../../catalog/index.ts';
import { registryFile } from '../../search/build/registryFile.ts';

export const getStaticPaths = () => [{ params: { version: registryFile(catalog).version } }];

/** What the search shows of its pages, and narrows and sorts them by. */
export function GET(): Response {
  return new Response(registryFile(catalog).content, { headers: { 'content-type': 'application/json' } });
}
