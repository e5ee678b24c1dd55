import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import {
  addressOf,
  fact,
  figure,
  namesListed,
  type Page,
  readPages,
  readRows,
  textOf,
} from './testkit/site.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const families = readRows(`${frozenEdition}/spacecraft_configuration_families.json`);
const provenance: Record<string, string>[] = parseCsv(readFileSync(`${frozenEdition}/provenance.csv`), {
  columns: true,
});
const precisionOf = new Map(provenance.map((row) => [Number(row.id), row.date_precision ?? '']));

const pageOf = (section: string, heading: string) => pages.get(addressOf(pages, section, heading));
const known = (value: unknown, unit = '') =>
  value === null || value === ''
    ? 'not recorded'
    : `${typeof value === 'number' ? value.toLocaleString('en-US') : value}${unit}`;
const atOf = new Map(
  pages
    .keys()
    .filter((at) => /^\/spacecraft\/[^/]+\/$/.test(at) && !/^\/spacecraft\/\d+\/$/.test(at))
    .map((at) => [textOf(pages.get(at)?.querySelector('h1')), at]),
);
const craftPage = (name: string) => pages.get(atOf.get(name) ?? '');

describe('every fact of a record stands where it belongs', () => {
  test.each(configurations)('of the configuration $name', (row) => {
    const page = pageOf('configurations', row.name);
    const facts = {
      Type: row.type.name,
      Agency: row.agency.name,
      'In use': row.in_use ? 'yes' : 'no',
      'Human rated': row.human_rated ? 'yes' : 'no',
      // Of what carries no crew it is not asked.
      'Crew capacity': row.human_rated || row.crew_capacity !== null ? known(row.crew_capacity) : undefined,
      Diameter: known(row.diameter, ' m'),
      'Payload capacity': known(row.payload_capacity, ' kg'),
      'Payload return capacity': known(row.payload_return_capacity, ' kg'),
      'Flight life': known(row.flight_life.trim()),
    };
    for (const [term, value] of Object.entries(facts)) expect(fact(page, term), term).toBe(value);
    expectTallies(page, row);
    expect(fact(page, 'Length')).toMatch(
      new RegExp(
        `^${known(row.height, ' m')}( This edition gives .*| 56.1 m is the length of the stack .*)?$`,
      ),
    );
    const maiden = termOf(page, 'Maiden flight')?.querySelector('time')?.getAttribute('datetime');
    expect(maiden ?? null).toBe(row.maiden_flight);
    // No photograph is shown, so nobody is credited for one.
    expect(page?.querySelector('.picture img')).toBeNull();
    expect(fact(page, 'Credit')).toBeUndefined();
  });

  test.each(families)('of the family $name', (row) => {
    const page = pageOf('families', `${row.name} family`);
    expectTallies(page, row);
    expect(fact(page, 'Manufacturer')).toBe(known(row.manufacturer?.name ?? null));
  });

  test('of every agency', () => {
    for (const { agency } of configurations) {
      const page = pageOf('agencies', agency.name);
      expect(fact(page, 'Country')).toBe(
        known(agency.country.map((one: { name: string }) => one.name).join(', ')),
      );
      expect(fact(page, 'Founded')).toBe(
        agency.founding_year === null ? 'not recorded' : String(agency.founding_year),
      );
      expect(fact(page, 'Head')).toBe(known(agency.administrator));
    }
  });

  test('of every spacecraft: serial number, status, place, description and flights', () => {
    for (const row of spacecraft) {
      const page = craftPage(row.name) as Page;
      expect(fact(page, 'Serial number'), row.name).toBe(known(row.serial_number));
      expect(fact(page, 'Status'), row.name).toBe(row.status.name);
      expect(fact(page, 'In space'), row.name).toBe(row.in_space ? 'yes' : 'no');
      expect(textOf(page.querySelector('main')), row.name).toContain(
        row.description.replace(/\s+/g, ' ').trim(),
      );
      // A long log has a page of its own.
      const log = pages.get(`${atOf.get(row.name)}flights/`) ?? page;
      expect(flightsOn(log), row.name).toEqual(flightsOf(row));
    }
  });
});

test('every time in space is said in two units, no finer than it is known', () => {
  for (const row of spacecraft.filter(leftTheGround)) {
    const page = craftPage(row.name);
    const [only, ...others] = row.flights;
    // LL2 counts the time of a flight under way twice, a second apart; one flight has one time.
    const isOne = row.in_space && others.length === 0 && only?.duration && row.time_in_space;
    const iso = isOne ? only.duration : row.time_in_space;
    if (iso === null || (iso === 'P0D' && row.flights_count > 0)) {
      const known = row.flights.filter((flight: { duration: string | null }) => flight.duration !== null);
      const isKnownInPart = iso === null && known.length > 0;
      const words = isKnownInPart
        ? new RegExp(`^at least .*, in ${known.length} of ${row.flights.length} flights$`)
        : /^not recorded/;
      expect(figure(page, 'Time in space')?.text, row.name).toMatch(words);
      continue;
    }
    const isToTheSecond = others.length === 0 && only?.mission_end && !/:00Z$/.test(only.mission_end);
    const precision = isToTheSecond ? 'second' : precisionOf.get(row.id)?.split(' (')[0];
    const cut = /^(minute|day)/.test(precision ?? '')
      ? row.flights.filter((flight: Cut) => isCutAtItsEnd(flight, row)).length
      : 0;
    const seconds = secondsOf(iso) + 30 * cut;
    const parts = partsOf(seconds);
    const finest = precision === 'day' ? 0 : precision === 'minute' ? 2 : 3;
    const largest = parts.findIndex((count) => count > 0);
    const words = ['day', 'hour', 'minute', 'second']
      .map((unit, index) => ({ unit, index, count: parts[index] ?? 0 }))
      .filter(({ index, count }) => count > 0 && index >= largest && index <= largest + 1 && index <= finest)
      .map(({ unit, count }) => `${count.toLocaleString('en-US')} ${unit}${count === 1 ? '' : 's'}`);
    const said = figure(page, 'Time in space')?.text ?? '';
    const expected = words.join(' ') || '0 days';
    expect(said.slice(0, expected.length), row.name).toBe(expected);
    // A remark may follow, which may name the mission that it is about.
    expect(said.slice(expected.length), row.name).toMatch(
      /^$|^ (.+: )?(GCAT marks|More than fifty times the median) /,
    );
    expect(figure(page, 'Time in space')?.datetime, row.name).toBe(cut > 0 ? isoToTheMinute(seconds) : iso);
  }
});

test('every rank counts the craft before it, in its configuration and in the catalog', () => {
  const ranked = spacecraft.filter(
    (row) =>
      row.flights_count > 0 && !row.is_placeholder && leftTheGround(row) && !row.name.startsWith('X-15'),
  );
  expect(ranked).toHaveLength(586);
  for (const row of ranked) {
    const fleet = ranked.filter((other) => other.spacecraft_config.id === row.spacecraft_config.id);
    const first = craftPage(row.name)?.querySelectorAll('.figures tbody tr')[0];
    const rankOf = (column: string) => textOf(first?.querySelector(`[data-label="${column}"]`));
    const expected = [fleet, ranked].map((others) =>
      placeOf(
        row.flights_count,
        others.map((one) => one.flights_count),
      ),
    );
    expect([rankOf('In configuration'), rankOf('In the catalog')], row.name).toEqual(expected);
  }
});

test('a craft leads to its neighbors in order of launch, and they lead back', () => {
  for (const { id } of configurations) {
    const launched = (row: (typeof spacecraft)[number]) =>
      Math.min(
        ...row.flights.map((flight: { launch: { net: string } }) => Date.parse(flight.launch.net)),
        Number.MAX_VALUE,
      );
    const fleet = spacecraft
      .filter((row) => row.spacecraft_config.id === id)
      .filter((row) => launched(row) <= Date.parse('2026-07-24'))
      .sort((a, b) => launched(a) - launched(b));
    for (const [index, row] of fleet.entries()) {
      if (index === 0) continue;
      const earlier = fleet[index - 1];
      if (launched(earlier) === launched(row)) continue;
      const link = craftPage(row.name)?.querySelector('.neighbors [rel="prev"]');
      expect(textOf(link), row.name).toBe(`Previous ${row.spacecraft_config.name} ${earlier.name}`);
      const back = pages.get(link?.getAttribute('href') ?? '')?.querySelector('.neighbors [rel="next"]');
      expect(textOf(back), row.name).toBe(`Next ${row.spacecraft_config.name} ${row.name}`);
    }
  }
});

test('home and the page on what is in space list exactly the craft in space', () => {
  const expected = spacecraft
    .filter((row) => row.in_space)
    .map((row) => row.name)
    .sort();
  expect(expected).toHaveLength(11);
  const listed = pages
    .get('/in-space/')
    ?.querySelectorAll('.registry tbody th > a')
    .map((link) => textOf(link));
  expect(listed?.sort()).toEqual(expected);
  // A drawing has no room for what stands in brackets behind a name.
  const short = (name: string) => name.replace(/ \(.*\)$/, '');
  const home = pages
    .get('/')
    ?.querySelectorAll('.docked-stations li a, .alone a[href^="/spacecraft/"]')
    .map((link) => textOf(link));
  expect(home?.map(short).sort()).toEqual(expected.map(short).sort());
});

test('the page for what is not there is kept out of search engines', () => {
  expect(pages.get('/404.html')?.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(
    'noindex',
  );
});

test('a list says not recorded where nothing is known, for the eye and for a screen reader', () => {
  expect(namesListed(pages, '/statuses/destroyed/')).toContain('Soyuz 1');
  const row = pages
    .get('/configurations/x-37b/')
    ?.querySelectorAll('.registry tbody tr')
    .find((tr) => textOf(tr.querySelector('th')) === 'X-37B 1');
  expect(textOf(row?.querySelector('.serial'))).toBe('not recorded');
});

/** A figure of the source may be followed by what the records here come to. */
function expectTallies(page: Page | undefined, row: Record<string, number>): void {
  const facts = {
    'Spacecraft flown': known(row.spacecraft_flown),
    Launches: known(row.total_launch_count),
    'Successful launches': known(row.successful_launches),
    'Failed launches': known(row.failed_launches),
    'Landings attempted': known(row.attempted_landings),
    'Successful landings': known(row.successful_landings),
    'Failed landings': known(row.failed_landings),
  };
  for (const [term, value] of Object.entries(facts)) {
    expect(fact(page, term), term).toMatch(new RegExp(`^${value}( Counted here: .*)?$`));
  }
}

interface Cut {
  mission_end: string | null;
  duration: string | null;
  launch: { net: string };
}

/** Only the end of a flight was cut off to the minute, so that its time is half a minute short on average. */
function isCutAtItsEnd({ mission_end: end, duration, launch }: Cut, row: { id: number }): boolean {
  if (end === null || duration === null || duration === 'P0D') return false;
  const isToTheMinute = /:00Z$/.test(end) && !/T00:00:00Z$/.test(end);
  return /minute|day/.test(precisionOf.get(row.id) ?? '') && isToTheMinute && !/:00Z$/.test(launch.net);
}

function secondsOf(iso: string): number {
  const part = (unit: RegExp) => Number(unit.exec(iso)?.[1] ?? 0);
  return part(/(\d+)D/) * 86_400 + part(/(\d+)H/) * 3_600 + part(/(\d+)M/) * 60 + part(/(\d+)S/);
}

/** Days, hours, minutes, seconds. */
function partsOf(seconds: number): number[] {
  return [
    Math.floor(seconds / 86_400),
    Math.floor((seconds / 3_600) % 24),
    Math.floor((seconds / 60) % 60),
    seconds % 60,
  ];
}

function isoToTheMinute(seconds: number): string {
  const [days, hours, minutes] = partsOf(seconds);
  const clock = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}`;
  return `P${days ? `${days}D` : ''}${clock && `T${clock}`}`;
}

function termOf(page: Page | undefined, term: string) {
  return page?.querySelectorAll('dt').find((dt) => textOf(dt) === term)?.nextElementSibling;
}

function placeOf(value: number, all: number[]): string {
  const shared = all.filter((other) => other === value).length;
  // That of one alone, or of most, says nothing.
  if (all.length === 1 || shared * 2 > all.length) return '';
  const place = all.filter((other) => other > value).length + 1;
  const ending = /1[123]$/.test(String(place)) ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${shared > 1 ? 'joint ' : ''}${place}${ending} of ${all.length}`;
}

function flightsOn(page: Page) {
  const rows = page.querySelectorAll('.flights tbody tr:not(.more)');
  const said = textOf(page.querySelector('main')).match(/No [^.]+ is recorded\./g) ?? [];
  const missed = said.join(' ').toLowerCase();
  const isSomeOver = rows.some((tr) => textOf(tr.querySelector('[data-label="End, UTC"]')) !== 'under way');
  return rows.map((tr) => {
    const cell = (label: string) => tr.querySelector(`[data-label="${label}"]`);
    // A column in which nothing is recorded is hidden, and the page says so once.
    const words = (label: string) => {
      if (cell(label)) return textOf(cell(label));
      if (isSomeOver) expect(missed, label).toContain(label.replace(', UTC', '').toLowerCase());
      return 'not recorded';
    };
    const time = (label: string) =>
      cell(label)?.querySelector('time')?.getAttribute('datetime') ?? words(label);
    return {
      mission: textOf(tr.querySelector('th')),
      // Where all flights had one rocket it stands beside the log.
      rocket: cell('Rocket') ? textOf(cell('Rocket')) : fact(page, 'Rocket'),
      launch: time('Launch, UTC'),
      destination: textOf(cell('Destination')),
      end: time('End, UTC'),
      landing: words('Landing'),
      duration: time('Duration'),
    };
  });
}

function flightsOf(row: (typeof spacecraft)[number]) {
  const precision = precisionOf.get(row.id) ?? '';
  const coarsest = /day/.test(precision) ? 10 : /minute/.test(precision) ? 16 : 19;
  // An end with a time of day, or with seconds, is known better than the coarsest of its craft.
  const lengthOf = (end: string) =>
    /T00:00:00Z$/.test(end) ? coarsest : /:00Z$/.test(end) ? Math.max(coarsest, 16) : 19;
  const cutTo = (iso: string, length: number) => `${iso.slice(0, length)}${length === 10 ? '' : 'Z'}`;
  return [...row.flights]
    .sort((a, b) => Date.parse(a.launch.net) - Date.parse(b.launch.net) || a.id - b.id)
    .map((flight, index, all) => {
      const { net, name, rocket, pad } = flight.launch;
      const isUnderWay = row.in_space && index === all.length - 1 && flight.mission_end === null;
      const landing = flight.landing && (flight.landing.attempt ? flight.landing.success : 'not attempted');
      // LL2 has another name for this location now, by which all data know its pads.
      const location = pad?.location.name.replace('Cape Canaveral, FL', 'Cape Canaveral SFS, FL');
      return {
        mission: name.split(' | ').at(-1),
        rocket: [rocket.configuration.full_name, pad && `${pad.name}, ${location}`].filter(Boolean).join(' '),
        launch: cutTo(net, /T00:00:00Z$/.test(net) ? 10 : 19),
        destination: flight.destination,
        end: flight.mission_end
          ? cutTo(flight.mission_end, lengthOf(flight.mission_end))
          : isUnderWay
            ? 'under way'
            : 'not recorded',
        landing: landing === null ? 'not recorded' : landing === true ? 'successful' : landing || 'failed',
        duration:
          flight.duration === null || flight.duration === 'P0D'
            ? 'not recorded'
            : isCutAtItsEnd(flight, row)
              ? isoToTheMinute(secondsOf(flight.duration) + 30)
              : flight.duration,
      };
    });
}
