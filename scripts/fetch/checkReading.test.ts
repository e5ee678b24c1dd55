import { expect, onTestFinished, test, vi } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { byListedKind } from '../../src/dataset/kinds.ts';
import type { PreviousHistory } from '../../src/history/carryOn.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { failed } from '../fakeLl2/faults.ts';
import type { Row } from '../ll2/clean.ts';
import { checkReading } from './checkReading.ts';
import { craft, following, source } from './followUps/source.testkit.ts';
import type { Reading } from './lists.ts';
import type { PreviousDataSet } from './previous.ts';
import { newReport } from './report.ts';
import { live, useDirectory } from './run.testkit.ts';

useDirectory();

/** The flights of a spacecraft whose own could not be read, by those of the last data. */
function flightsAfter(flights: Row[]) {
  const before = { id: 7, name: 'Craft', flights };
  const reading: Partial<Reading> = {
    rows: byListedKind(() => [{ id: 7, name: 'Craft' }]),
    received: byListedKind(() => []),
    hasFlights: false,
    keptFrom: {},
    unread: new Set(),
    gaps: [],
    told: [],
    dropped: [],
    repairs: [],
  };
  const history: Partial<PreviousHistory> = {
    original: () => before,
    dateOf: () => '2026-01-01T00:00:00Z',
  };
  const previous: Partial<PreviousDataSet> = {
    damage: [],
    rowsOf: () => null,
    before: byListedKind(() => 1),
    history: history as PreviousHistory,
  };
  const options = { embedded: frozenEdition, acceptShrink: true };
  checkReading(reading as Reading, previous as PreviousDataSet, newReport(), options);
  return reading.rows?.spacecraft[0]?.flights;
}

test('flights that could not be read are those of the last data, or none where nobody can read those any more', () => {
  expect(flightsAfter([{ id: 1 }])).toEqual([{ id: 1 }]);
  expect(flightsAfter([{ id: 'one' }])).toBeNull();
});

test.each([
  ['a list', /space_stations/, 'Craft 2', /^Stations could not be read and are those of the data of (.*)\.$/],
  [
    'a list of flights',
    /\/spacecraft\/.*detailed|flights/,
    'Craft 2',
    /^Flights are those of the data of (.*)\.$/,
  ],
  ['a record', / /, '', /^1 spacecraft could not be read and is shown as on (.*): Craft 2 \(id 2\)\.$/],
])('%s that cannot be read for days is told with the day that it is of', async (_, pages, name, note) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let isFailing = false;
  const lists = source(3);
  const { run } = await following(lists, {
    fault: ({ url = '' }, response) =>
      isFailing && pages.test(url) && failed(response, 504, { 'retry-after': '0' }),
  });
  const daysOn = async (day: number) => {
    vi.setSystemTime(Date.UTC(2026, 11, day, 6));
    expect(await run()).toMatchObject({ report: { code: 0 } });
    const { notes, keptFrom } = readDataSet(live).manifest;
    return [notes.flatMap((one) => note.exec(one)?.[1] ?? []), Object.values(keptFrom ?? {})];
  };
  expect(await daysOn(1)).toEqual([[], []]);
  isFailing = true;
  Object.assign(lists.spacecraft?.[1] as Row, { name });
  const first = [['1 December 2026, 06:00 UTC'], ['2026-12-01T06:00:00.000Z']];
  expect([await daysOn(2), await daysOn(3)]).toEqual([first, first]);
  isFailing = false;
  Object.assign(lists.spacecraft?.[1] as Row, craft(2));
  expect(await daysOn(4)).toEqual([[], []]);
});
