import { expect, test } from 'vitest';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { endBoundsOf } from './endBounds.ts';
import { linkCatalog } from './link.ts';

const day = (time: number | undefined) =>
  time === undefined ? null : new Date(time).toISOString().slice(0, 10);
const daysOf = (doubts: string[]) => {
  const { lastSeen, overBy } = endBoundsOf(doubts);
  return [day(lastSeen?.time), day(overBy?.time)];
};

test('the days between which a flight ended are read from what its edition says of it', () => {
  expect(
    daysOf([
      'in space on 2026-03-04 by the orbital elements of object 64786',
      'had left before Tianzhou-10 arrived on 2026-05-11',
    ]),
  ).toEqual(['2026-03-04', '2026-05-11']);
  expect(daysOf(['landed before 2026-07-15 (LL2: 22 landings attempted)'])).toEqual([null, '2026-07-15']);
  expect(daysOf(['end not in sources', 'landing on 2026-01-02'])).toEqual([null, null]);
});

test('in the embedded edition each flight to orbit of 2025 that is over without an end lies between two days', () => {
  const { spacecraft } = linkCatalog(readDataSet(embeddedEdition));
  const flightOf = (name: string) => spacecraft.find((one) => one.name === name)?.flights?.[0];
  for (const name of ['Tianzhou-9', 'Progress MS-32', 'Shenzhou 22']) {
    const { lastSeen, overBy } = flightOf(name) ?? {};
    expect(day(lastSeen?.time), name).toBe('2026-03-04');
    expect(overBy?.time, name).toBeGreaterThan(lastSeen?.time ?? Number.POSITIVE_INFINITY);
  }
  expect(flightOf('Tianzhou-10')).toMatchObject({ lastSeen: null, overBy: null });
});
