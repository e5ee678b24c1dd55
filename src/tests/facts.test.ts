import { describe, expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { addressesIn, fact, namesListed, type Page, readPages, readRows, textOf } from './testkit/site.ts';
import { isCutAtItsEnd, isoToTheMinute, precisionOf, secondsOf } from './testkit/times.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const families = readRows(`${frozenEdition}/spacecraft_configuration_families.json`);
const addresses = new Map(
  ['configurations', 'families', 'agencies', 'spacecraft'].map((section) => [
    section,
    addressesIn(pages, section),
  ]),
);
const pageOf = (section: string, heading: string) => pages.get(addresses.get(section)?.get(heading) ?? '');
const known = (value: unknown, unit = '') =>
  value === null || value === ''
    ? 'not recorded'
    : `${typeof value === 'number' ? value.toLocaleString('en-US') : value}${unit}`;

describe('every fact of a record stands where it belongs', () => {
  test.each(configurations)('of the configuration $name', (row) => {
    const page = pageOf('configurations', row.name);
    const facts = {
      Type: row.type.name,
      Agency: row.agency.name,
      'Human rated': row.human_rated ? 'yes' : 'no',
      // Of what carries no crew it is not asked.
      'Crew capacity': row.human_rated || row.crew_capacity !== null ? known(row.crew_capacity) : undefined,
      'Payload return capacity': known(row.payload_return_capacity, ' kg'),
    };
    for (const [term, value] of Object.entries(facts)) expect(fact(page, term), term).toBe(value);
    const gone = row.name === 'SpaceShipTwo' ? ' Every spacecraft listed is retired or destroyed.' : '';
    expect(fact(page, 'In use')).toBe(`${row.in_use ? 'yes' : 'no'}${gone}`);
    expectTallies(page, row);
    const withRemark = (value: string, remark: string) =>
      new RegExp(`^${value.replace(/[.()~]/g, '\\$&')}( (${remark}))?$`);
    const ofDrawing = '.*[Tt]he record has .*\\.';
    expect(fact(page, 'Diameter')).toMatch(withRemark(known(row.diameter, ' m'), ofDrawing));
    expect(fact(page, 'Length')).toMatch(
      withRemark(
        known(row.height, ' m'),
        `${ofDrawing}|This edition gives .*|56.1 m is the length of the stack .*`,
      ),
    );
    expect(fact(page, 'Flight life')).toMatch(
      withRemark(
        known(row.flight_life.trim()),
        '\\S.* flew longer, for .*\\.|(That is a time docked|Two years is told) of .*\\.',
      ),
    );
    if (row.name === 'Space Shuttle')
      expect(fact(page, 'Diameter')).toMatch(
        /^8\.7 m The record has 8\.7 m, which is no size of the orbiter/,
      );
    expect(fact(page, 'Payload capacity')).toMatch(
      withRemark(known(row.payload_capacity, ' kg'), '4,725 kg is the mass of the whole ship .*'),
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
      expect(textOf(page?.querySelector('main')).includes('The head is whom Launch Library 2 names')).toBe(
        agency.administrator !== null,
      );
    }
  });

  test('of every spacecraft: serial number, status, place, description and flights', () => {
    for (const row of spacecraft) {
      const page = pageOf('spacecraft', row.name) as Page;
      expect(fact(page, 'Serial number'), row.name).toBe(known(row.serial_number));
      expect(fact(page, 'Status'), row.name).toBe(row.status.name);
      expect(fact(page, 'In space'), row.name).toMatch(
        row.in_space ? /^yes$/ : /^no( its mission is over, but what was left of it may still be up)?$/,
      );
      expect(textOf(page.querySelector('main')), row.name).toContain(
        row.description.replace(/\s+/g, ' ').trim(),
      );
      // A long log has pages of its own.
      const path = `${addresses.get('spacecraft')?.get(row.name)}flights/`;
      const logs = ['', '2/'].flatMap((number) => pages.get(`${path}${number}`) ?? []);
      const flights = (logs.length > 0 ? logs : [page]).flatMap((log) => flightsOn(log));
      expect(flights, row.name).toEqual(flightsOf(row));
    }
  });
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

function termOf(page: Page | undefined, term: string) {
  return page?.querySelectorAll('dt').find((dt) => textOf(dt) === term)?.nextElementSibling;
}

function flightsOn(page: Page) {
  const rows = page.querySelectorAll('.flights tbody tr:not(.more)');
  const said = textOf(page.querySelector('main')).match(/No [^.]+ is recorded\./g) ?? [];
  const missed = said.join(' ').toLowerCase();
  // What never began is not over either.
  const isSomeOver = rows.some(
    (tr) => !/^(under way|none)/.test(textOf(tr.querySelector('[data-label="End, UTC"]'))),
  );
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
  // An end with a time of day, or with seconds, is known better than the coarsest of its craft; midnight stands for the day.
  const lengthOf = (end: string) =>
    /T00:00:00Z$/.test(end) ? (coarsest === 16 ? 16 : 10) : /:00Z$/.test(end) ? Math.max(coarsest, 16) : 19;
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
        // All noons of the edition are repeated, and stand for their days.
        // No launch of the edition names its precision, and one on a full minute is known to that.
        launch: cutTo(net, /T(00|12):00:00Z$/.test(net) ? 10 : /:00Z$/.test(net) ? 16 : 19),
        destination: flight.destination,
        // What did not begin has no end, though the edition gives it its beginning again.
        end:
          !leftTheGround(row) && [null, net].includes(flight.mission_end)
            ? 'none'
            : flight.mission_end
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
