import type { APIRoute, GetStaticPaths } from 'astro';
import { catalog } from '../../catalog/index.ts';
import { changedDays, changesOfDay } from '../../downloads/changesOfDay.ts';
import { addressesOf } from '../../site/ui/href.ts';

export const getStaticPaths = (() =>
  changedDays(catalog).map((date) => ({ params: { date } }))) satisfies GetStaticPaths;

/** Answers with what changed on a day. */
export const GET: APIRoute = ({ params, site }) =>
  new Response(changesOfDay(catalog, `${params.date}`, addressesOf(site)), {
    headers: { 'Content-Type': 'application/json' },
  });
