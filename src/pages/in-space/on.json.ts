import type { APIRoute } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { spansFile } from '../../timeline/build/spansFile.ts';

/** When each flight began and ended, for the page that asks for a day. */
export const GET: APIRoute = () =>
  new Response(spansFile(catalog).content, { headers: { 'content-type': 'application/json' } });
