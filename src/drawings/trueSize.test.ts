import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import type { Drawing } from './drawing.ts';
import { drawingOf } from './drawings.ts';
import { differencesOf, sizeInWords } from './trueSize.ts';

const dataSet = readDataSet(frozenEdition);

/** What is said of the drawing of a configuration whose record has another length. */
function saidOf(name: string, changed: { height?: number | null } = {}) {
  const configurations = dataSet.configurations.map((row) =>
    row.name === name ? { ...row, ...changed } : row,
  );
  const [one] = linkCatalog({ ...dataSet, configurations }).configurations.filter(
    (configuration) => configuration.record.name === name,
  ) as [ReturnType<typeof linkCatalog>['configurations'][0]];
  const drawing = drawingOf(one.id) as Drawing;
  return { words: sizeInWords(one, drawing), differences: Object.keys(differencesOf(one, drawing)) };
}

test('a size of a part names it, because the drawing beside it is of the whole', () => {
  expect(saidOf('Orion').words).toEqual(['3.3 m long (crew module)', '5.03 m across (crew module)']);
  expect(saidOf('Soyuz MS').words).toEqual(['7.48 m long', '2.72 m across']);
});

test('what is seen from above is a span where it has wings, and else a width', () => {
  expect(saidOf('Space Shuttle').words[1]).toBe('23.79 m of span');
  expect(saidOf('Tesla Roadster').words[1]).toBe('1.85 m wide');
  expect(saidOf('Space Rider').words[1]).toMatch(/ m wide$/);
});

test.each([748, 0, 60, null])(
  'a recorded length of %j is not said of a drawing that is far from it',
  (height) => {
    expect(saidOf('Soyuz MS', { height }).words[0]).toBe('about 7.5 m long');
  },
);

test('a record that was corrected to what is drawn differs no longer', () => {
  expect(saidOf('Soyuz TMA').differences).toEqual(['length']);
  expect(saidOf('Soyuz TMA', { height: 7.48 })).toEqual({
    words: ['7.48 m long', '2.72 m across'],
    differences: [],
  });
});
