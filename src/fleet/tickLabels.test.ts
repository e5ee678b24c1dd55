import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { decadeStripsOf } from './decadeStrips.ts';
import { isLow, tickLabelsOf } from './tickLabels.ts';

const strips = decadeStripsOf(linkCatalog(readDataSet(frozenEdition)).spacecraft);

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
