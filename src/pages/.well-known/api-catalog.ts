import type { APIRoute } from 'astro';
import { apiCatalogOf } from '../../site/machines/apiCatalog.ts';
import { href } from '../../site/ui/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(JSON.stringify(apiCatalogOf((path) => new URL(href(path), site).href)), {
    headers: { 'content-type': 'application/linkset+json' },
  });
