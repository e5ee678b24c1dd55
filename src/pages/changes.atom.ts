import type { APIRoute } from 'astro';
import { atomFeed } from '../feeds/atom.ts';
import { changeFeed } from '../feeds/feeds.ts';

export const GET: APIRoute = ({ site }) => {
  const { head, entries } = changeFeed('atom', site);
  return new Response(atomFeed(head, entries), { headers: { 'content-type': 'application/atom+xml' } });
};
