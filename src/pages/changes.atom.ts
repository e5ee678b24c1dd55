import type { APIRoute } from 'astro';
import { paths } from '../catalog/paths.ts';
import { atomFeed } from '../history/feeds/atom.ts';
import { changeFeed } from '../history/feeds/changes.ts';

export const GET: APIRoute = ({ site }) => {
  const { head, entries } = changeFeed(paths.atomFeed, site);
  return new Response(atomFeed(head, entries), { headers: { 'content-type': 'application/atom+xml' } });
};
