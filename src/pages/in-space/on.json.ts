import type { APIRoute } from 'astro';
import { missionBeside } from '../../catalog/flights.ts';
import { catalog } from '../../catalog/index.ts';
import { spansOf } from '../../timeline/spans.ts';
import { barsOf } from '../../timeline/timeline.ts';

/** When each flight began and ended, for the page that asks for a day. */
export const GET: APIRoute = () =>
  Response.json(
    spansOf(barsOf(catalog.spacecraft, catalog.edition.date), ({ flight }) => missionBeside(flight)),
  );
