import { expect, test } from 'vitest';
import { linkCatalog } from './link.ts';
import type { Spacecraft } from './model.ts';
import { readSnapshot } from './snapshot.ts';
import { summaryOf } from './summary.ts';

const catalog = linkCatalog(readSnapshot('src/data/reference'));
const summary = (name: string, change: Partial<Spacecraft> = {}) => {
  const craft = catalog.spacecraft.find((one) => one.name === name) as Spacecraft;
  return summaryOf({ ...craft, ...change }, catalog.edition.date);
};

test('says what became of a craft that flew once', () => {
  expect(summary('Progress M-6')).toBe(
    'Progress M-6 is one of 68 Progress-M spacecraft in this catalog. It flew once, launched on 14 January 1991 (Mir), and spent 60 days 3 hours in space, 57 days 20 hours of them docked.',
  );
});

test('says no more of the time than is known', () => {
  expect(summary('Kosmos 133')).toMatch(/spent 2 days in space\.$/);
  expect(summary('Soyuz 7K-OK No.1')).toMatch(/It flew once, launched on 14 December 1966 \(.*\)\.$/);
});

test('says when a craft in space was last counted', () => {
  expect(summary('Crew Dragon Freedom')).toBe(
    'Crew Dragon Freedom is one of 7 Crew Dragon 2 spacecraft in this catalog. It has flown 5 times, first on 27 April 2022, and is in space. By 24 July 2026 it had spent 533 days 4 hours in space, 524 days 8 hours of them docked.',
  );
});

test('says so when a craft has not flown, stands for others, or is the only one', () => {
  expect(summary('Dream Chaser Tenacity')).toBe(
    'Dream Chaser Tenacity is the only Dream Chaser spacecraft in this catalog. It has not flown.',
  );
  expect(summary('Crew Dragon')).toBe(
    'Crew Dragon is a placeholder for Crew Dragon 2 spacecraft that have not been told apart yet. It has not flown.',
  );
  expect(summary('Progress M-6', { flightsCount: null, timeInSpace: null })).toMatch(
    /How often it flew is not recorded\.$/,
  );
});
