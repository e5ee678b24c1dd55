import { catalog } from '../../catalog/index.ts';
import { registryOf } from '../../search/build/registry.ts';

/** What the search shows of its pages, and narrows and sorts them by. */
export function GET(): Response {
  return Response.json(registryOf(catalog));
}
