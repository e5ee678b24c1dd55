import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { openSearchOf } from '../site/machines/openSearch.ts';
import { addressesOf } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) => {
  const addressOf = addressesOf(site);
  return new Response(openSearchOf({ search: addressOf(paths.search), icon: addressOf(paths.icon) }), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
