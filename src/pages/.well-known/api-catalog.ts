import type { APIRoute } from 'astro';
import { apiCatalogOf } from '../../site/machines/apiCatalog.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(apiCatalogOf(addressesOf(site))), {
    headers: { 'content-type': 'application/linkset+json' },
  });
