import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { changeFeed } from '../history/feeds/changes.ts';
import { jsonFeed } from '../history/feeds/json.ts';

export const GET: APIRoute = ({ site }) => {
  const { head, entries } = changeFeed(paths.jsonFeed, site);
  return new Response(jsonFeed(head, entries), { headers: { 'content-type': 'application/feed+json' } });
};
