import { expect, inject, test } from 'vitest';
import { frozenEdition, leftTheGround } from './testkit/edition.ts';
import { addressesIn, figure, readPages, readRows, textOf } from './testkit/site.ts';
import { type Cut, isCutAtItsEnd, isoToTheMinute, partsOf, precisionOf, secondsOf } from './testkit/times.ts';

const pages = readPages(inject('site'));
const addresses = addressesIn(pages, 'spacecraft');
const craftPage = (name: string) => pages.get(addresses.get(name) ?? '');
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);

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
    const isToTheDay = others.length === 0 && /T00:00:00Z$/.test(only?.mission_end ?? '');
    const said = precisionOf.get(row.id)?.split(' (')[0];
    const precision = isToTheSecond ? 'second' : isToTheDay ? 'day' : said;
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
    const text = figure(page, 'Time in space')?.text ?? '';
    const expected = words.join(' ') || '0 days';
    expect(text.slice(0, expected.length), row.name).toBe(expected);
    // A remark may follow, which may name the mission that it is about.
    expect(text.slice(expected.length), row.name).toMatch(
      /^$|^ (.+: )?(GCAT marks|More than fifty times the median) /,
    );
    expect(figure(page, 'Time in space')?.datetime, row.name).toBe(cut > 0 ? isoToTheMinute(seconds) : iso);
  }
});

test('every rank counts the craft before it, in its configuration and in the catalog', () => {
  const ranked = spacecraft.filter(
    (row) =>
      row.flights_count > 0 &&
      !row.is_placeholder &&
      leftTheGround(row) &&
      // Not all flights of the X-15 are listed, and of these two planes flights are that they did not make by themselves.
      !/^(X-15|VSS Enterprise$|VSS Unity$)/.test(row.name),
  );
  expect(ranked).toHaveLength(584);
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
  // The order is said where the strip above has another one.
  const saidBy = (link: Parameters<typeof textOf>[0]) => textOf(link).replace(' in order of launch', '');
  for (const { id } of configurations) {
    const launched = (row: (typeof spacecraft)[number]) =>
      Math.min(
        ...row.flights.map((flight: { launch: { net: string } }) => Date.parse(flight.launch.net)),
        Number.MAX_VALUE,
      );
    // What never left the ground comes behind all of these.
    const fleet = spacecraft
      .filter((row) => row.spacecraft_config.id === id && leftTheGround(row))
      .filter((row) => launched(row) <= Date.parse('2026-07-24'))
      .sort((a, b) => launched(a) - launched(b));
    for (const [index, row] of fleet.entries()) {
      if (index === 0) continue;
      const earlier = fleet[index - 1];
      if (launched(earlier) === launched(row)) continue;
      const link = craftPage(row.name)?.querySelector('.neighbors [rel="prev"]');
      expect(saidBy(link), row.name).toBe(`Previous ${row.spacecraft_config.name} ${earlier.name}`);
      const back = pages.get(link?.getAttribute('href') ?? '')?.querySelector('.neighbors [rel="next"]');
      expect(saidBy(back), row.name).toBe(`Next ${row.spacecraft_config.name} ${row.name}`);
    }
  }
});

function placeOf(value: number, all: number[]): string {
  const shared = all.filter((other) => other === value).length;
  // That of one alone, or of most, says nothing.
  if (all.length === 1 || shared * 2 > all.length) return '';
  const place = all.filter((other) => other > value).length + 1;
  const ending = /1[123]$/.test(String(place)) ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${shared > 1 ? 'joint ' : ''}${place}${ending} of ${all.length}`;
}
