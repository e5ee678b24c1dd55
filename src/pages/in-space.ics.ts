import type { APIRoute } from 'astro';
import { calendarOfInSpace } from '../feeds/calendars.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(calendarOfInSpace(site), { headers: { 'content-type': 'text/calendar' } });
