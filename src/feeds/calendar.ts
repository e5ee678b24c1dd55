import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import { dayInSentence, endOf, hasClock, isRough, type Moment } from '../words/moment.ts';
import { plainText } from '../words/plainText.ts';
import { siteName } from '../words/siteName.ts';
import type { FlightEvent } from './flightEvents.ts';

/** A calendar for programs that subscribe to it. */
export interface CalendarHead {
  name: string;
  description: string;
  /** Its own address. */
  address: string;
  /** The site's home, below which the flights have their pages. */
  home: URL;
  /** The moment of the data. */
  date: Moment;
}

/** What is known of the changes of an event. */
export interface Revision {
  /** How often it may have changed. */
  number: number;
  /** The last time that it may have changed; null where no change is known. */
  at: Moment | null;
}

/**
 * Writes an iCalendar (RFC 5545) of launches and ends of flights, that programs read again each day (RFC 7986, 5.7). What is
 * known to the day takes the whole day; what is known to a longer span takes it all, and says so. Events of which not even the month is
 * known are left out.
 */
export function calendarOf(
  head: CalendarHead,
  events: readonly FlightEvent[],
  revisionOf: (event: FlightEvent) => Revision,
): string {
  const calendar = ical({
    name: headText(head.name),
    description: headText(head.description),
    prodId: { company: siteName, product: 'Flights', language: 'EN' },
    source: head.address,
    url: head.address,
    ttl: 86_400,
  });
  for (const event of events) {
    if (isDated(event.moment)) calendar.createEvent(eventData(event, head, revisionOf(event)));
  }
  return `${calendar.toString()}\r\n`;
}

/** Whether a moment can stand in a calendar: a span longer than a month would fill it and say nothing. */
export function isDated({ precision }: Moment): boolean {
  return hasClock({ precision }) || precision === 'day' || precision === 'week' || precision === 'month';
}

function eventData(
  { id, flight, moment, title, lines }: FlightEvent,
  { home, date }: CalendarHead,
  { number, at }: Revision,
): ICalEventData {
  const isVague = isRough(moment);
  const remark = isVague ? [`The day is not known, only ${dayInSentence(moment)}.`] : [];
  return {
    id: `${id}@${home.hostname}`,
    start: new Date(moment.time),
    ...(!hasClock(moment) && { allDay: true, end: new Date(endOf(moment)) }),
    summary: plainText(isVague ? `${title} (day not known)` : title),
    description: [...remark, ...lines].map(plainText).join('\n'),
    location: flight.pad && id.endsWith('launch') ? plainText(flight.pad.title) : null,
    url: new URL(`.${flight.path}`, home).href,
    // Without a METHOD it is the moment of the last change (RFC 5545, 3.8.7.2), which an event must have.
    stamp: new Date((at ?? date).time),
    lastModified: at && new Date(at.time),
    sequence: number,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The library escapes the text of events, but not that of the calendar's own head (RFC 5545, 3.3.11). */
function headText(text: string): string {
  return plainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, (character) => `\\${character}`);
}
