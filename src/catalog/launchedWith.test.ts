import { expect, test } from 'vitest';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { linkCatalog } from './link.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const launched = (id: number, launch: object) =>
  flight(id, { launch: { net: '1970-04-11T19:13:03Z', ...launch } });
const withWhat = ({ spacecraft }: ReturnType<typeof catalogOf>, name: string) =>
  spacecraft.find((one) => one.name === name)?.launchedWith.map((one) => one.name);

test('the two ships of Apollo 13 lead to each other', () => {
  const catalog = linkCatalog(readDataSet(embeddedEdition));
  const [odyssey, aquarius] = ['Apollo Odyssey CSM-109', 'Apollo Lunar Module LM-7 Aquarius'];
  expect(withWhat(catalog, odyssey)).toEqual([aquarius]);
  expect(withWhat(catalog, aquarius)).toEqual([odyssey]);
  expect(withWhat(catalog, 'Vostok 1')).toEqual([]);
});

test('spacecraft are of one launch by the id of LL2 or the designator of COSPAR, and each is told once', () => {
  const catalog = catalogOf([
    craft(1, 'A', [launched(1, { id: 'e3df2ecd', launch_designator: '1970-029' })]),
    craft(2, 'B', [launched(2, { id: 'e3df2ecd', launch_designator: '1970-029' })]),
    craft(3, 'C', [launched(3, { launch_designator: '1970-029' })]),
    craft(4, 'D', [launched(4, {})]),
  ]);
  expect(withWhat(catalog, 'A')).toEqual(['B', 'C']);
  expect(withWhat(catalog, 'C')).toEqual(['A', 'B']);
  expect(withWhat(catalog, 'D')).toEqual([]);
});

test('a blank where the source has no id or designator makes two of no launch', () => {
  const blank = { id: ' ', launch_designator: ' ' };
  const later = { ...blank, net: '1971-01-31T21:03:02Z' };
  const catalog = catalogOf([craft(1, 'A', [launched(1, blank)]), craft(2, 'B', [launched(2, later)])]);
  expect(withWhat(catalog, 'A')).toEqual([]);
});

test('spaces around an id or a designator make no other launch of one', () => {
  const catalog = catalogOf([
    craft(1, 'A', [launched(1, { id: 'e3df2ecd', launch_designator: '1970-029' })]),
    craft(2, 'B', [launched(2, { id: 'e3df2ecd ' })]),
    craft(3, 'C', [launched(3, { launch_designator: ' 1970-029' })]),
  ]);
  expect(withWhat(catalog, 'A')).toEqual(['B', 'C']);
});

test('two that are planned on one launch were not launched together', () => {
  const ahead = { id: 'e3df2ecd', net: '2030-01-01T00:00:00Z' };
  const catalog = catalogOf([craft(1, 'A', [launched(1, ahead)]), craft(2, 'B', [launched(2, ahead)])]);
  expect(withWhat(catalog, 'A')).toEqual([]);
});
