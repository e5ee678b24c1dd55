import type { APIRoute } from 'astro';
import { atomFeed } from '../history/feeds/atom.ts';
import { changeFeed } from '../history/feeds/changes.ts';

export const GET: APIRoute = ({ site }) => {
  const { head, entries } = changeFeed('/changes.atom', site);
  return new Response(atomFeed(head, entries), { headers: { 'content-type': 'application/atom+xml' } });
};
