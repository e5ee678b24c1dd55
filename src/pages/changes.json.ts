import type { APIRoute } from 'astro';
import { changeFeed } from '../feeds/feeds.ts';
import { jsonFeed } from '../feeds/json.ts';

export const GET: APIRoute = ({ site }) => {
  const { head, entries } = changeFeed('json', site);
  return new Response(jsonFeed(head, entries), { headers: { 'content-type': 'application/feed+json' } });
};
