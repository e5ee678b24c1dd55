import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { remarkOn } from '../catalog/notes.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { exclusionOfConfiguration } from './exclusions.ts';

const { configurations, edition } = composeCatalog(readDataSet(embeddedEdition));

test.each([
  [
    'Mercury',
    'fastest-turnaround',
    /^Mercury No\.2: the first flight, .+ a few centimeters above the pad\.$/,
  ],
  ['SpaceShipTwo', 'fastest-turnaround', /^VSS Enterprise: .+ noon in place of a time\.$/],
  ['Vostok', 'payload-capacity', /^4,725 kg is the mass of the whole ship/],
])('of the %s the %s is not ranked, and its page says why', (name, field, why) => {
  const configuration = configurations.find((one) => one.name === name);
  if (!configuration) throw new Error(`The edition has no ${name}.`);
  expect(remarkOn(configuration, field)).toMatch(why);
  expect(exclusionOfConfiguration(configuration, field, edition.date)).not.toBeNull();
});

test('a turnaround that its craft is ranked by has no remark at the configuration', () => {
  const shuttle = configurations.find(({ name }) => name === 'Space Shuttle');
  expect(shuttle && remarkOn(shuttle, 'fastest-turnaround')).toBeNull();
});
