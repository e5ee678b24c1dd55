import { expect, test } from 'vitest';
import { overviews } from '../site/navigation.ts';
import { overviewsFor } from './overviews.ts';

const pages = [
  ...overviews.map((one) => ({ asked: '', ...one })),
  { title: 'Flights of *', path: '/timeline/*/', asked: '1960-2026' },
  { title: 'Timeline of the *', path: '/timeline/*/', asked: '1960s-2020s' },
  { title: '* in spaceflight', path: '/on/*/', asked: 'days but 04-13 05-12' },
];
const askedFor = (text: string) => overviewsFor(text, pages).map(({ title }) => title);

test.each([
  ['in space now', ['In space']],
  ['what is in orbit?', ['In space']],
  ['losses', ['Losses']],
  ['Lost cargo', ['Losses']],
  ['challenger disaster', ['Losses']],
  ['crashes', ['Losses']],
  ['Challenger explosion', ['Losses']],
  ['oldest spaceships', ['Spacecraft', 'Records']],
  ['next launch', ['Timeline']],
  ['records', ['Records']],
  ['longest flight', ['Records']],
  ['timeline 1969', ['Timeline', 'Flights of 1969']],
  ['1969', ['Flights of 1969']],
  ['Soyuz of the 1960s', ['Timeline of the 1960s']],
  ['1961 or 1962', ['Flights of 1961', 'Flights of 1962']],
  ['on this day', ['On this day']],
  ['12 April', ['12 April in spaceflight']],
  ['April 12', ['12 April in spaceflight']],
  ['launched on the 12th of Apr', ['12 April in spaceflight']],
  ['12 April 1961', ['Flights of 1961', '12 April in spaceflight']],
  ['May 1961', ['Flights of 1961']],
  ['4 March or 5 March', ['4 March in spaceflight', '5 March in spaceflight']],
  // No day twice, and no number for two months.
  ['12 April April 12', ['12 April in spaceflight']],
  ['12 April and the 12th of Apr', ['12 April in spaceflight']],
  ['April 11 May', ['11 April in spaceflight']],
  ['April 11 May 13', ['11 April in spaceflight', '13 May in spaceflight']],
  ['11 April 13 May', ['11 April in spaceflight', '13 May in spaceflight']],
  ['April 31 May', ['31 May in spaceflight']],
  ['compare', ['Compare']],
  ['Orion vs Gemini', ['Compare']],
  ['sizes', ['Sizes']],
  ['agencies', ['Agencies']],
  ['feeds', ['Changes']],
  ['api', ['API']],
  ['Data-Quality', ['Data', 'Data quality']],
])('"%s" asks for %j', (text, titles) => {
  expect(askedFor(text)).toEqual(titles);
});

test.each([
  '',
  'Soyuz MS-22',
  'Progress M1-11',
  // Years without a page, and numbers that are none.
  '1959',
  '2027',
  '1965s',
  '19690',
  'Kosmos 1443',
  // Names that have such a word, or nearly.
  'VSS Unity',
  'RSS Kármán Line',
  'Long March 7',
  // Days without a page, and no day at all.
  '13 April',
  '31 April',
  '0 April',
  '12 May be',
  'April',
  // Words that only begin so.
  'apiary',
  'spacelost',
  'firstly',
  'recorder',
])('"%s" asks for none', (text) => {
  expect(askedFor(text)).toEqual([]);
});

test('a year leads to its own page', () => {
  expect(overviewsFor('1969', pages)).toEqual([{ title: 'Flights of 1969', path: '/timeline/1969/' }]);
});

test('a day leads to its own page', () => {
  expect(overviewsFor('5 March', pages)).toEqual([{ title: '5 March in spaceflight', path: '/on/03-05/' }]);
});
