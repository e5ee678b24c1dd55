import type { APIRoute } from 'astro';
import { calendarOfAll } from '../feeds/calendars.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(calendarOfAll(site), { headers: { 'content-type': 'text/calendar' } });
