import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { href } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href(paths.sitemap), site)}\n`);
