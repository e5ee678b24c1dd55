import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { openSearchOf } from '../site/machines/openSearch.ts';
import { href } from '../site/ui/href.ts';

export const GET: APIRoute = ({ site }) => {
  const [search, icon] = [paths.search, paths.icon].map((path) => new URL(href(path), site).href) as [
    string,
    string,
  ];
  return new Response(openSearchOf({ search, icon }), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
