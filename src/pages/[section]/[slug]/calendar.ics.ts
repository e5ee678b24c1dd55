import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { catalog } from '../../../catalog/index.ts';
import { calendarOfEntry, hasCalendar } from '../../../feeds/calendars.ts';
import { followedRoutes } from '../../../feeds/routes.ts';

export const getStaticPaths = (() => followedRoutes(catalog, hasCalendar)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(calendarOfEntry(props.entry, site), { headers: { 'content-type': 'text/calendar' } });
