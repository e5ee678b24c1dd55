import ICAL from 'ical.js';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { parseMoment } from '../words/moment.ts';
import { calendarOf } from './calendar.ts';
import { eventsOf } from './flightEvents.ts';

const head = {
  name: 'Soyuz; all, \\ "it"\nX-EVIL:1',
  description: 'Launches.\r\nEND:VCALENDAR',
  address: 'https://catalog.example.org/a/calendar.ics',
  home: new URL('https://catalog.example.org/a/'),
  date: parseMoment('2026-07-24T00:00:00Z'),
};
const none = () => ({ number: 0, at: null });

/** The calendar of a craft with these flights, and its events as a foreign reader finds them. */
function read(flights: object[], name = 'Soyuz 1', revisionOf: Parameters<typeof calendarOf>[2] = none) {
  const catalog = catalogOf([craft(1, name, flights)]);
  const events = catalog.spacecraft.flatMap(({ flights }) => flights ?? []).flatMap(eventsOf);
  const text = calendarOf(head, events, revisionOf);
  const component = new ICAL.Component(ICAL.parse(text));
  const found = component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, component, events: found };
}

const precision = (name: string) => ({ net_precision: { id: 1, name } });

describe('an event', () => {
  test('that is not known to have changed does not say when it did', () => {
    expect(read([flight(7)]).events[0]?.component.getFirstPropertyValue('last-modified')).toBeNull();
  });

  test('has an id of its launch and what happened, whatever LL2 numbers it and stands beside it', () => {
    const flown = flight(7, { mission_end: '2026-03-01T01:02:03Z' });
    const ids = (flights: object[]) => read(flights).events.map(({ uid }) => uid);
    expect(ids([{ ...flown, id: 900_000_007 }])).toEqual([
      'soyuz-1-2026-01-01-launch@catalog.example.org',
      'soyuz-1-2026-01-01-end@catalog.example.org',
    ]);
    expect(ids([flight(3, { launch: { net: '2025-01-01T12:00:00Z' } }), flown])).toEqual(
      expect.arrayContaining(ids([flown])),
    );
  });

  test('is at its second, UTC, or takes its whole day where no more is known', () => {
    const { events } = read([
      flight(1, { launch: { net: '2026-01-02T03:04:05Z' } }),
      flight(2, { launch: { net: '2026-02-03T03:04:05Z', ...precision('Day') } }),
    ]);
    expect(events.map(({ startDate, endDate }) => [`${startDate}`, `${endDate}`])).toEqual([
      ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
      ['2026-02-03', '2026-02-04'],
    ]);
  });

  test('takes the month or the week where no more is known, and says so; what is vaguer is left out', () => {
    const { events } = read([
      flight(1, { launch: { net: '2027-03-31T00:00:00Z', ...precision('Month') } }),
      flight(2, { launch: { net: '2027-05-13T00:00:00Z', ...precision('Week') } }),
      flight(3, { launch: { net: '2027-12-31T00:00:00Z', ...precision('Quarter 4') } }),
      flight(4, { launch: { net: '2027-12-31T00:00:00Z', ...precision('Year') } }),
    ]);
    expect(events.map(({ startDate, endDate }) => `${startDate} ${endDate}`)).toEqual([
      '2027-03-01 2027-04-01',
      '2027-05-07 2027-05-20',
    ]);
    expect(events[0]?.summary).toBe('Planned launch of Soyuz 1 (day not known)');
    expect(events[0]?.description).toContain('The day is not known, only March 2027.');
  });

  test('leads to its flight, and has the moment of its last change', () => {
    const { events, text } = read([flight(7)], 'Soyuz 1', () => ({
      number: 3,
      at: parseMoment('2026-05-01T10:00:00Z'),
    }));
    const property = (name: string) => `${events[0]?.component.getFirstPropertyValue(name)}`;
    expect(property('url')).toBe('https://catalog.example.org/a/spacecraft/soyuz-1/#flight-1');
    expect(property('dtstamp')).toBe('2026-05-01T10:00:00Z');
    expect(property('last-modified')).toBe('2026-05-01T10:00:00Z');
    expect(events[0]?.sequence).toBe(3);
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
  });

  test('takes none of the time of who subscribes to it, and is at the pad if it is a launch', () => {
    const pad = { id: 1, name: 'Site 1/5', location: { id: 1, name: 'Baikonur' } };
    const net = '2026-01-01T12:00:00Z';
    const { events } = read([flight(1, { launch: { net, pad }, mission_end: '2026-03-01T00:00:00Z' })]);
    expect(events.map(({ location }) => location)).toEqual([expect.stringContaining('Site 1/5'), null]);
    for (const { component } of events) expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});

test('untrusted text stays text, in events and in the head', () => {
  const hostile = 'A\r\nEND:VEVENT\nBEGIN:VALARM; \\n , "x" \u0000 \ud800 <b>';
  const { events, component, text } = read([flight(7)], hostile);
  expect(events).toHaveLength(1);
  expect(events[0]?.summary).toBe('Launch of A\nEND:VEVENT\nBEGIN:VALARM; \\n , "x"  \ufffd <b>');
  expect(component.getAllSubcomponents('valarm')).toEqual([]);
  // The reader takes NAME (RFC 7986, 5.1) as it is written.
  expect(component.getFirstPropertyValue('name')).toBe('Soyuz\\; all\\, \\\\ "it" X-EVIL:1');
  expect(component.getFirstPropertyValue('x-evil')).toBe(null);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\r\n]/.test(line))).toBe(
    true,
  );
});

test('a calendar is the same whenever it is written', () => {
  vi.useFakeTimers({ now: Date.parse('2026-08-01T00:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const flights = [flight(1), flight(2, { mission_end: '2026-03-01T00:00:00Z' })];
  const { text } = read(flights);
  vi.setSystemTime('2031-02-03T04:05:06Z');
  expect(read(flights).text).toBe(text);
});
