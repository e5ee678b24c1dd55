import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { decadeStripsOf } from './decadeStrips.ts';
import { isLow, tickLabelsOf } from './tickLabels.ts';

const { spacecraft } = linkCatalog(readDataSet(frozenEdition));
const strips = decadeStripsOf(spacecraft);

test('names the ticks of the longest times, each beside its tip and none across another', () => {
  const labels = [...tickLabelsOf(strips).values()].flat();
  expect(labels.map(({ name, isBefore }) => [name, isBefore])).toEqual([
    ['X-37B 1', true],
    ['X-37B 2', false],
    ['Tesla Roadster', true],
  ]);
  expect(labels.map(({ isOutside }) => isOutside)).toEqual([true, false, false]);
  expect(labels.every(({ below }) => Number.parseFloat(below) < 30)).toBe(true);
});

test('a decade of short flights is low', () => {
  expect(strips.filter((strip) => !isLow(strip)).map(({ decade }) => decade)).toEqual(['2010s']);
});

test('of names that stand close together the one in the middle is left out', () => {
  const [long] = spacecraft.filter(({ name }) => name === 'X-37B 2') as [(typeof spacecraft)[0]];
  const three = decadeStripsOf([
    long,
    long,
    long,
    ...spacecraft.filter((craft) => craft !== long).slice(0, 200),
  ]);
  const labels = [...tickLabelsOf(three).values()].flat();
  expect(labels.map(({ isBefore }) => isBefore)).toEqual([true, false]);
});

test('on a low strip a name stands beside its tip, in the half that is there', () => {
  const short = ['Tesla Roadster', 'X-37B 1', 'X-37B 2'];
  const tallest = Object.assign({}, strips[0], { ticks: strips.at(-1)?.ticks ?? [] });
  const ticks = tallest.ticks.filter(({ spacecraft: { name } }) => !short.includes(name));
  const low = {
    ...tallest,
    ticks: ticks.filter((tick) => (tick.spacecraft.timeInSpace?.seconds ?? 0) < 700 * 86_400),
  };
  expect(isLow(low)).toBe(true);
  const heights = [...tickLabelsOf([low]).values()].flat().map(({ below }) => Number.parseFloat(below));
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(height).toBeLessThan(100);
  expect(Math.min(...heights)).toBeLessThan(45);
});
