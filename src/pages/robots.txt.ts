import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { addressesOf } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressesOf(site)(paths.sitemap)}\n`);
